import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a server for a scheduled job', () => {
  const cron = {
    job: ['ec2', 'az-a', { label: 'Cron server', props: { schedule: 'cron(0 3 * * ? *)' } }],
    s3: ['s3', 'region'],
  } as const

  it('may have the clock inside, and hands it to a scheduler', () => {
    const design = drawn(cron, ['job > s3'])
    const [found] = findings(check, design)
    expect(found).toMatchObject({ on: ['job'], severity: 'low' })
    const fixed = found && check.fixes?.(design, found, analyse(design))[0]?.edit(design)
    expect(fixed?.nodes.map(({ service }) => service)).toEqual([
      'fargate-task',
      's3',
      'eventbridge-scheduler',
    ])
  })

  it('is no idle one when people use it too', () => {
    const design = drawn({ ...cron, users: ['users'] }, ['users > job', 'job > s3'])
    expect(findings(check, design)).toEqual([])
  })
})
