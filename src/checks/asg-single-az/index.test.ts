import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

const span = (kind: 'asg' | 'ecs-cluster') => ({
  spans: [{ id: 'group', kind, label: 'Workers', members: ['work'] }],
})
const drawnOnce = (azs: string[], kind: 'asg' | 'ecs-cluster' = 'asg') =>
  drawn({ work: ['ec2', 'vpc', { azs }] }, [], span(kind))

describe('a fleet in one zone', () => {
  it('folds the zone gap whose only cause it is', () => {
    const { failing } = examples
    const told = runChecks(failing, analyse(failing)).filter(({ severity }) => severity === 'high')
    expect(told.map(({ check: id, folded }) => [id, folded])).toEqual([['asg-single-az', ['az-gap']]])
  })

  it('is a low matter where no flow depends on it', () => {
    expect(findings(check, drawnOnce(['a']))).toMatchObject([{ severity: 'low' }])
  })

  it('is neither one drawn once over two zones, nor one outside any, nor a cluster', () => {
    expect(findings(check, drawnOnce(['a', 'b']))).toEqual([])
    expect(findings(check, drawnOnce([]))).toEqual([])
    expect(findings(check, drawnOnce(['a'], 'ecs-cluster'))).toEqual([])
  })

  it('is led to past a load balancer that is lost with the same zone', () => {
    const design = drawn(
      {
        users: ['users'],
        elb: ['nlb', 'vpc', { azs: ['a'] }],
        'web-1': ['ec2', 'az-a', { label: 'Web' }],
        'web-2': ['ec2', 'az-a', { label: 'Web' }],
      },
      ['users > elb', 'elb > web-1', 'elb > web-2'],
      { spans: [{ id: 'asg', kind: 'asg', label: 'Web group', members: ['web-1', 'web-2'] }] },
    )
    expect(analyse(design).flows.flatMap((flow) => flow.azGaps)).toMatchObject([{ chain: ['users', 'elb'] }])
    expect(findings(check, design)).toMatchObject([{ chain: ['users', 'elb', 'web-1'] }])
  })

  it('is spread by one member more, or one zone more where it is drawn once', () => {
    const fixed = (design: ReturnType<typeof drawn>) => {
      const analysis = analyse(design)
      const found = runChecks(design, analysis).find(({ check: id }) => id === 'asg-single-az')
      return (found ? fixesFor(design, found, analysis) : [])[0]?.edit(design)
    }
    expect(fixed(examples.failing)?.nodes.at(-1)).toMatchObject({ label: 'Web', group: 'private-b' })
    expect(fixed(drawnOnce(['a']))?.nodes[0]?.azs).toEqual(['a', 'b'])
  })
})
