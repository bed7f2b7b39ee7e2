import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { hybridEndLines, hybridEnds, locations } from '../testing/hybrid.ts'
import { check } from './index.ts'

const pair = (second: string, router: 'router-1' | 'router-2') =>
  drawn(
    {
      ...hybridEnds,
      'router-1': ['customer-router', 'dc', { label: 'Router 1' }],
      'router-2': ['customer-router', 'dc', { label: 'Router 2' }],
      'dx-1': ['dx-connection', 'equinix'],
      'dx-2': ['dx-connection', second],
    },
    [
      'srv > router-1',
      'srv > router-2',
      'router-1 > dx-1',
      `${router} > dx-2`,
      'dx-1 > vgw',
      'dx-2 > vgw',
      ...hybridEndLines,
    ],
    { groups: locations },
  )

describe('circuits without a VPN', () => {
  it('are only a note where they share neither router nor location', () => {
    expect(findings(check, pair('kinx', 'router-2'))).toMatchObject([{ severity: 'info' }])
    expect(findings(check, pair('equinix', 'router-2'))).toMatchObject([{ severity: 'medium' }])
    expect(findings(check, pair('kinx', 'router-1'))).toMatchObject([{ severity: 'medium' }])
  })
})
