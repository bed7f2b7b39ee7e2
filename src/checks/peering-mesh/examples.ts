import type { Group } from '../../model/index.ts'
import { drawn, type DrawnEdge } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const names = ['p', 'q', 'r', 's']
const vpcs = names.map((name): Group => ({
  id: `vpc-${name}`,
  kind: 'vpc',
  label: `VPC ${name}`,
  parent: 'region',
}))
const pairs = names.flatMap((from, i) =>
  names.slice(i + 1).map((to): DrawnEdge => ({ from, to, label: 'peering' })),
)
const mesh = (lines: readonly DrawnEdge[]) =>
  drawn(
    Object.fromEntries(
      names.map((name) => [name, ['ec2', `vpc-${name}`, { azs: ['a', 'b'], label: `Service ${name}` }]]),
    ),
    lines,
    { groups: vpcs },
  )

export const examples: Examples = { failing: mesh(pairs), passing: mesh(pairs.slice(1)) }
