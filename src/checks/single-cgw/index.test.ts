import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { hybridEndLines, hybridEnds } from '../testing/hybrid.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { said } from '../testing/said.ts'
import { check } from './index.ts'

const vpnOnly = drawn({ ...hybridEnds, cgw: ['customer-gateway', 'dc'], vpn: ['vpn-connection'] }, [
  'srv > cgw',
  'cgw > vpn',
  'vpn > vgw',
  ...hybridEndLines,
])

describe('a single customer device', () => {
  it('is told of once, and doubled with a VPN of its own', () => {
    expect(said(vpnOnly, 'single-cgw', 'spof-component')).toEqual(['high single-cgw cgw (spof-component)'])
    expect(fixFaults(vpnOnly, 'single-cgw')).toEqual([])
  })

  it('cuts off one office of several, which is milder', () => {
    const offices = drawn(
      {
        ...hybridEnds,
        far: ['onprem-server', 'branch', { props: { external: true } }],
        'cgw-1': ['customer-gateway', 'dc'],
        'cgw-2': ['customer-gateway', 'branch'],
      },
      ['srv > cgw-1', 'far > cgw-2', 'cgw-1 > vgw', 'cgw-2 > vgw', ...hybridEndLines],
      { groups: [{ id: 'branch', kind: 'site', label: 'Branch' }] },
    )
    expect(findings(check, offices)).toMatchObject([
      { on: ['cgw-1'], severity: 'medium' },
      { on: ['cgw-2'], severity: 'medium' },
    ])
  })

  it('is not said of two devices drawn as one', () => {
    const pair = drawn({ ...hybridEnds, cgw: ['customer-gateway', 'dc', { props: { count: 2 } }] }, [
      'srv > cgw',
      'cgw > vgw',
      ...hybridEndLines,
    ])
    expect(findings(check, pair)).toEqual([])
  })
})
