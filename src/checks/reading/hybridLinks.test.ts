import { describe, expect, it } from 'vitest'
import { drawn } from '../testing/drawn.ts'
import { circuitCount, hybridLinksOf } from './hybridLinks.ts'

describe('ways between data centre and AWS', () => {
  it('are circuits, VPN connections, and lines from a device straight to a gateway', () => {
    const design = drawn(
      {
        router: ['customer-router', 'dc'],
        cgw: ['customer-gateway', 'dc'],
        dx: ['dx-connection', undefined, { props: { count: 3 } }],
        spare: ['dx-connection', undefined, { props: { optional: true } }],
        vpn: ['vpn-connection'],
        vgw: ['vgw', 'region'],
      },
      ['router > dx', 'router > spare', 'dx > vgw', 'cgw > vpn', 'vpn > vgw', 'cgw > vgw'],
    )
    const links = hybridLinksOf(design)
    expect(links.map(({ kind, devices, site }) => `${kind} ${devices.join('+')} ${site}`)).toEqual([
      'dx router dc',
      'vpn cgw dc',
      'vpn cgw dc',
    ])
    expect(circuitCount(links)).toBe(3)
  })
})
