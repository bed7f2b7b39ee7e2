import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'
import { backupLine, hybridEndLines, hybridEnds, locations } from '../testing/hybrid.ts'

const base = {
  ...hybridEnds,
  router: ['customer-router', 'dc', { label: 'Router' }],
  dx: ['dx-connection', 'equinix'],
  vpn: ['vpn-connection', undefined, { props: { tunnels: 2 } }],
} as const
const lines = ['srv > router', 'router > dx', 'dx > vgw', backupLine('vpn', 'vgw'), ...hybridEndLines]

export const examples: Examples = {
  failing: drawn(base, [...lines, backupLine('router', 'vpn')], { groups: locations }),
  passing: drawn(
    { ...base, cgw: ['customer-gateway', 'dc'] },
    [...lines, backupLine('srv', 'cgw'), backupLine('cgw', 'vpn')],
    { groups: locations },
  ),
}
