import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { check } from './index.ts'

const attached = (azs: readonly string[]) =>
  drawn(
    {
      tgw: ['transit-gateway', 'region', { azs }],
      'app-a': ['ec2', 'az-a', { label: 'App' }],
      'app-b': ['ec2', 'az-b', { label: 'App' }],
    },
    ['tgw > app-a', 'tgw > app-b'],
  )

describe('a Transit Gateway drawn with its zones', () => {
  it('cuts off the zone it leaves out, without a question', () => {
    expect(findings(check, attached(['a']))).toMatchObject([
      { on: ['tgw'], severity: 'high', params: { zones: 'b' } },
    ])
    expect(findings(check, attached(['a', 'b']))).toEqual([])
    expect(fixFaults(attached(['a']), 'tgw-attachment-az')).toEqual([])
  })
})
