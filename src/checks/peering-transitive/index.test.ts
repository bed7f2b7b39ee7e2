import { describe, expect, it } from 'vitest'
import type { Group } from '../../model/index.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { check } from './index.ts'

const others: readonly Group[] = [{ id: 'shared', kind: 'vpc', label: 'Shared', parent: 'region' }]
const behind = (gateway: string) =>
  drawn(
    {
      app: ['ec2', 'vpc', { azs: ['a', 'b'] }],
      peer: ['vpc-peering', 'region'],
      way: [gateway, 'shared'],
      net: ['internet'],
    },
    ['app > peer', 'peer > way', 'way > net'],
    { groups: others },
  )

describe('a peering as a way through', () => {
  it('does not lead out by a gateway of the other VPC', () => {
    expect(findings(check, behind('internet-gateway'))).toMatchObject([
      { on: ['peer', 'way'], severity: 'error' },
    ])
    expect(fixFaults(behind('nat-gateway'), 'peering-transitive')).toEqual([])
  })

  it('does lead to a load balancer or server there', () => {
    expect(findings(check, behind('nlb'))).toEqual([])
  })
})
