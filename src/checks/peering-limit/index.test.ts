import { describe, expect, it } from 'vitest'
import type { Group } from '../../model/index.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const others: readonly Group[] = [{ id: 'others', kind: 'vpc', label: 'Others', parent: 'region' }]
const severities = (count: number) =>
  findings(
    check,
    drawn(
      { svc: ['ec2', 'vpc'], apps: ['ec2', 'others', { props: { count } }] },
      [{ from: 'apps', to: 'svc', label: 'VPC peering' }],
      { groups: others },
    ),
  ).map(({ severity }) => severity)

describe('the quota of peerings', () => {
  it('is 50 without asking and 125 at most', () => {
    expect(severities(50)).toEqual([])
    expect(severities(51)).toEqual(['medium'])
    expect(severities(125)).toEqual(['medium'])
    expect(severities(126)).toEqual(['error'])
  })
})
