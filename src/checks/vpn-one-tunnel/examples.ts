import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'
import { hybridEndLines, hybridEnds } from '../testing/hybrid.ts'

const vpn = (props: { readonly tunnels?: number }) =>
  drawn({ ...hybridEnds, cgw: ['customer-gateway', 'dc'], vpn: ['vpn-connection', undefined, { props }] }, [
    'srv > cgw',
    'cgw > vpn',
    'vpn > vgw',
    ...hybridEndLines,
  ])

export const examples: Examples = {
  failing: vpn({ tunnels: 1 }),
  passing: vpn({ tunnels: 2 }),
  asking: vpn({}),
}
