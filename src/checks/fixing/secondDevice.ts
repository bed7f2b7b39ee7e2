import {
  addNode,
  connect,
  freshId,
  indexOf,
  updateEdge,
  type Design,
  type Edge,
  type Id,
} from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { connectOnce } from './connectOnce.ts'
import { callersOfDevices, withChoice, withEnds } from './secondWay.ts'

/** A second device beside the first. Where several links end on the first, the backup (else the last) moves to the new
 *  one; a single VPN is doubled. The design as it was where nothing leads away from the device, or something to it that is
 *  no call. */
export function withSecondDevice(design: Design, device: Id): Design {
  const node = indexOf(design).nodes.get(device)
  const callers = callersOfDevices(design, [device])
  const links = neighboursOf(design)
    .outOf(device)
    .filter((edge) => edge.kind !== 'management')
  const isStart = neighboursOf(design).into(device).length === 0
  if (!node || (callers.length === 0 && !isStart) || links.length === 0) return design
  const second = freshId(design, device)
  const added = addNode(design, { ...node, id: second, label: `${node.label} 2` })
  const moved =
    links.length > 1 ? (links.find((edge) => edge.kind === 'failover') ?? links.at(-1)) : undefined
  const backup = moved?.kind === 'failover'
  const called = callers.reduce((so, edge) => {
    if (!backup) return withChoice(so, edge, second)
    return connect(so, { from: edge.from, to: second, kind: 'failover', mode: 'path', label: 'backup' })
  }, added)
  if (moved) return updateEdge(called, moved.id, { from: second })
  return links.reduce((so, edge) => doubled(so, edge, second), called)
}

/** The single link again, from the second device. */
function doubled(design: Design, edge: Edge, device: Id): Design {
  const link = indexOf(design).nodes.get(edge.to)
  if (link?.service !== 'vpn-connection') return connectOnce(design, withEnds(edge, device, edge.to))
  const id = freshId(design, link.id)
  const added = addNode(design, { ...link, id, label: `${link.label} 2` })
  const led = connect(added, withEnds(edge, device, id))
  return neighboursOf(design)
    .outOf(link.id)
    .reduce((so, next) => connect(so, withEnds(next, id, next.to)), led)
}
