import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

const inOneZone = (props: { readonly [key: string]: number }) =>
  drawn(
    { users: ['users'], elb: ['nlb', 'vpc', { azs: ['a', 'b'] }], web: ['ec2', 'az-a', { label: 'Web' }] },
    ['users > elb', 'elb > web'],
    { spans: [{ id: 'asg', kind: 'asg', label: 'Web group', members: ['web'], props }] },
  )

describe('a group that keeps one running', () => {
  it('is medium and says what the single point of failure and its zone would', () => {
    const told = runChecks(examples.failing, analyse(examples.failing))
    const [found] = told.filter(({ check: id }) => id === 'asg-min-one')
    expect(found).toMatchObject({ severity: 'medium' })
    expect(told.map(({ check: id }) => id)).not.toContain('spof-component')
  })

  it('is neither one of two, nor one that may not grow: that is another pattern', () => {
    expect(findings(check, inOneZone({ min: 2 }))).toEqual([])
    expect(findings(check, inOneZone({ min: 1, max: 1 }))).toEqual([])
  })

  it('drawn in one zone gets its second member in another', () => {
    expect(findings(check, inOneZone({ min: 1, max: 3 }))).toHaveLength(1)
    expect(fixFaults(inOneZone({ min: 1, max: 3 }), 'asg-min-one')).toEqual([])
  })
})
