import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const withAddress = (edges: readonly string[] = []) =>
  drawn({ users: ['users'], eip: ['eip', 'region'], web: ['ec2', 'az-a'], spare: ['ec2', 'az-b'] }, [
    'users > eip',
    'eip > web',
    ...edges,
  ])
const offered = (design: Design) => {
  const analysis = analyse(design)
  const finding = runChecks(design, analysis).find(({ check: id }) => id === 'single-instance-entry')
  return finding ? fixesFor(design, finding, analysis) : []
}

describe('users on one server', () => {
  it('need a load balancer in place of its Elastic IP', () => {
    const fixed = offered(withAddress())[0]?.edit(withAddress())
    expect(fixed?.nodes.map(({ id }) => id)).toEqual(['users', 'web', 'spare', 'alb', 'web-2'])
    expect(fixed?.edges.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'alb > web',
      'users > alb',
      'alb > web-2',
    ])
  })

  it('are left to the author where the address moves to a standby', () => {
    expect(offered(withAddress(['eip > spare']))).toEqual([])
  })

  it('are not the staff of a data centre, nor users of several servers behind one name', () => {
    const inside = drawn({ srv: ['onprem-server', 'dc'], web: ['ec2', 'az-a'] }, ['srv > web'])
    expect(findings(check, inside)).toEqual([])
    const several = drawn(
      { users: ['users'], one: ['ec2', 'az-a', { label: 'Web' }], two: ['ec2', 'az-b', { label: 'Web' }] },
      ['users > one', 'users > two'],
    )
    expect(findings(check, several)).toEqual([])
  })
})
