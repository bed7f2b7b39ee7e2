import type { Group } from '../../model/index.ts'
import { drawn, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'
import { hybridEndLines, hybridEnds } from '../testing/hybrid.ts'

const second: readonly Group[] = [
  { id: 'vpc-b', kind: 'vpc', label: 'VPC B', parent: 'region' },
  { id: 'vpc-b-a', kind: 'az', label: 'AZ a of VPC B', parent: 'vpc-b', zone: 'a' },
]
const shared = (more: DrawnNodes, lines: readonly DrawnEdge[]) =>
  drawn(
    {
      ...hybridEnds,
      router: ['customer-router', 'dc'],
      dx: ['dx-connection'],
      'vgw-2': ['vgw', 'region'],
      tool: ['ec2', 'vpc-b-a'],
      ...more,
    },
    ['srv > router', 'router > dx', 'vgw-2 > tool', ...hybridEndLines, ...lines],
    { groups: second },
  )

export const examples: Examples = {
  failing: shared({}, ['dx > vgw', 'dx > vgw-2']),
  passing: shared({ dxgw: ['dx-gateway'] }, ['dx > dxgw', 'dxgw > vgw', 'dxgw > vgw-2']),
}
