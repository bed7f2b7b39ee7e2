import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const tiers = (label: string) =>
  drawn(
    {
      users: ['users'],
      web: ['ec2', 'vpc', { label: 'Web', azs: ['a', 'b'] }],
      work: ['ec2', 'vpc', { label, azs: ['a', 'b'] }],
    },
    ['users > web', 'web > work'],
  )

describe('two tiers without a queue', () => {
  it('are found where the drawing itself speaks of jobs', () => {
    expect(findings(check, tiers('Video encoding workers'))).toMatchObject([
      { on: ['work'], severity: 'medium' },
    ])
    expect(findings(check, tiers('Order processor'))).toEqual([])
  })

  it('are asked about where it does not', () => {
    const design = tiers('App')
    expect(findings(check, design)).toEqual([])
    expect(check.asks?.(design, analyse(design))).toEqual([{ on: 'work', property: 'bursty' }])
  })

  it('are none where one half of a pair, an appliance or a database is called', () => {
    for (const label of ['VPN appliance', 'Database server']) {
      expect(check.asks?.(tiers(label), analyse(tiers(label)))).toEqual([])
    }
    const pair = drawn(
      {
        web: ['ec2', 'az-a', { label: 'Web' }],
        media: ['ec2', 'az-a', { label: 'Media', props: { duty: 'active' } }],
      },
      ['web > media'],
    )
    expect(check.asks?.(pair, analyse(pair))).toEqual([])
  })
})
