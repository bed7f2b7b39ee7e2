import { indexOf, type Design, type Edge, type Group, type Node } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { zoneKey, zoneOf, zonesOfNode } from '../reading/zones.ts'

/** The zone of a NAT that has but one: a regional NAT gateway is in all of them. */
export function natZone(design: Design, node: Node): Group | undefined {
  const isNat = node.service === 'nat-gateway' || node.service === 'nat-instance'
  return isNat && node.props?.['mode'] !== 'regional' ? zoneOf(design, node.id) : undefined
}

/** Edges into a NAT from parts that stand, at least in part, in other zones of its Region. */
export function strangersOf(design: Design, nat: Node, home: Group): readonly Edge[] {
  const index = indexOf(design)
  // A zone that has a NAT of its own may still be led here by its routes: the edge counts, not the gateway.
  return neighboursOf(design)
    .into(nat.id)
    .filter(
      ({ from }) => index.nodes.has(from) && zonesOfNode(design, from).some((zone) => zone !== zoneKey(home)),
    )
}
