import { indexOf, type Design, type Edge, type Id, type Node, rememberLately } from '../../model/index.ts'
import { neighboursOf } from './neighbours.ts'
import { numberIn } from './props.ts'
import { groupOfKind } from './whereabouts.ts'

/** One or more peering connections between two VPCs, drawn as a line that says so or as a part. */
export interface Peering {
  /** Ends by their VPC. */
  readonly vpcs: readonly [Id, Id]
  readonly ends: readonly [Id, Id]
  /** Connections it stands for, seen from either end: one part may stand for many VPCs. */
  readonly counts: readonly [number, number]
  /** The part or the line that draws it. */
  readonly drawn: Id
  readonly optional: boolean
}

const known = rememberLately<Design, readonly Peering[]>()

/** All VPC peerings of a design. */
export function peeringsOf(design: Design): readonly Peering[] {
  const found = known.get(design)
  if (found) return found
  const { nodes } = indexOf(design)
  const between = (drawn: Id, from: Id, to: Id, optional: boolean): Peering[] => {
    const one = nodes.get(from)
    const other = nodes.get(to)
    const here = one && groupOfKind(design, from, 'vpc')
    const there = other && groupOfKind(design, to, 'vpc')
    if (!here || !there || here === there) return []
    const counts = [countOf(other), countOf(one)] as const
    return [{ vpcs: [here.id, there.id], ends: [from, to], counts, drawn, optional }]
  }
  const lines = design.edges.filter(saysPeering)
  const parts = design.nodes.filter((node) => node.service === 'vpc-peering')
  const peerings = [
    ...lines.flatMap((edge) => between(edge.id, edge.from, edge.to, edge.optional === true)),
    ...parts.flatMap(({ id }) =>
      neighboursOf(design)
        .into(id)
        .flatMap((near) =>
          neighboursOf(design)
            .outOf(id)
            .flatMap((far) => between(id, near.from, far.to, near.optional === true)),
        ),
    ),
  ]
  known.set(design, peerings)
  return peerings
}

/** Whether a line calls itself a peering. */
export function saysPeering(edge: Edge): boolean {
  return !edge.invalid && /peering|피어링/i.test(edge.label ?? '')
}

/** How many VPCs peer with a VPC, and the nodes they peer at. */
export function peersOf(
  design: Design,
): ReadonlyMap<Id, { readonly count: number; readonly ends: readonly Id[] }> {
  const byVpc = new Map<Id, { counts: Map<Id, number>; ends: Set<Id> }>()
  for (const { vpcs, ends, counts } of peeringsOf(design)) {
    for (const [i, j] of [[0, 1] as const, [1, 0] as const]) {
      const own = byVpc.get(vpcs[i]) ?? { counts: new Map<Id, number>(), ends: new Set<Id>() }
      own.counts.set(vpcs[j], Math.max(own.counts.get(vpcs[j]) ?? 0, counts[i]))
      own.ends.add(ends[i])
      byVpc.set(vpcs[i], own)
    }
  }
  return new Map(
    [...byVpc].map(([vpc, { counts, ends }]) => [
      vpc,
      { count: [...counts.values()].reduce((sum, count) => sum + count, 0), ends: [...ends] },
    ]),
  )
}

const countOf = (node: Node) => Math.max(1, numberIn(node, 'count') ?? 1)
