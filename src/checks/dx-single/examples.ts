import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'
import { backupLine, hybridEndLines, hybridEnds, locations } from '../testing/hybrid.ts'

const base = { ...hybridEnds, router: ['customer-router', 'dc'], dx: ['dx-connection', 'equinix'] } as const
const lines = ['srv > router', 'router > dx', 'dx > vgw', ...hybridEndLines]

export const examples: Examples = {
  failing: drawn(base, lines, { groups: locations }),
  passing: drawn(
    {
      ...base,
      cgw: ['customer-gateway', 'dc'],
      vpn: ['vpn-connection', undefined, { props: { tunnels: 2 } }],
    },
    [...lines, backupLine('srv', 'cgw'), backupLine('cgw', 'vpn'), backupLine('vpn', 'vgw')],
    { groups: locations },
  ),
}
