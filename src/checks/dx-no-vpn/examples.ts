import { drawn, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'
import { backupLine, hybridEndLines, hybridEnds, locations } from '../testing/hybrid.ts'

const circuits = (more: DrawnNodes, lines: readonly DrawnEdge[]) =>
  drawn(
    {
      ...hybridEnds,
      router: ['customer-router', 'dc', { label: 'Router' }],
      'dx-1': ['dx-connection', 'equinix', { label: 'DX 1' }],
      'dx-2': ['dx-connection', 'kinx', { label: 'DX 2' }],
      ...more,
    },
    [
      'srv > router',
      'router > dx-1',
      'router > dx-2',
      'dx-1 > vgw',
      'dx-2 > vgw',
      ...hybridEndLines,
      ...lines,
    ],
    { groups: locations },
  )

export const examples: Examples = {
  failing: circuits({}, []),
  passing: circuits(
    { cgw: ['customer-gateway', 'dc'], vpn: ['vpn-connection', undefined, { props: { tunnels: 2 } }] },
    [backupLine('srv', 'cgw'), backupLine('cgw', 'vpn'), backupLine('vpn', 'vgw')],
  ),
}
