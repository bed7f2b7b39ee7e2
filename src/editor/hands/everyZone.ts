import {
  addNode,
  connect,
  freshId,
  indexOf,
  joinSpan,
  leafBox,
  rectsOf,
  type Design,
  type Group,
  type Id,
  type Node,
} from '../../model/index.ts'
import { settled } from '../../store/index.ts'
import { freeSpot } from '../canvas/index.ts'
import type { Made } from '../ui/tryMade.ts'

/** Where a node would stand in another zone: the group there that answers to its own. */
interface Counterpart {
  readonly zone: Group
  readonly home: Group
}

/** A node like this one in every other Availability Zone beside its own that has none at that place yet: the same
 *  neighbours, or their counterparts in that zone; the same spans; "Web a" becomes "Web b". */
export function inEveryZone(design: Design, id: Id): Made {
  const node = indexOf(design).nodes.get(id)
  if (!node) return { design, ids: [id] }
  const ids = [id]
  const made = counterparts(design, node).reduce((now, there) => {
    const added = copyTo(now, node, there)
    ids.push(added.id)
    return added.design
  }, design)
  return { design: settled(design, made, ids.slice(1)), ids }
}

/** The places in other zones that lack a node like this one; empty when it stands in no zone. */
export function counterparts(design: Design, node: Node): Counterpart[] {
  const index = indexOf(design)
  const path = index.ancestors(node.id)
  const own = path.find(({ kind }) => kind === 'az')
  if (!own) return []
  return index
    .childGroups(own.parent)
    .filter((zone) => zone.kind === 'az' && zone.id !== own.id && zone.zone !== own.zone)
    .map((zone) => ({ zone, home: counterpartOf(design, path.slice(0, path.indexOf(own)), zone) }))
    .filter(({ home }) => !index.childNodes(home.id).some(({ service }) => service === node.service))
}

/** Follows the way from a zone to a group, in another zone: by kind, and by place among those of its kind. */
function counterpartOf(design: Design, path: readonly Group[], zone: Group): Group {
  const index = indexOf(design)
  return path.toReversed().reduce((there, step) => {
    const alike = (parent: Id | undefined) =>
      index.childGroups(parent).filter(({ kind }) => kind === step.kind)
    const at = alike(step.parent).findIndex(({ id }) => id === step.id)
    const options = alike(there.id)
    return options[at] ?? options[0] ?? there
  }, zone)
}

function copyTo(design: Design, node: Node, { zone, home }: Counterpart): { design: Design; id: Id } {
  const rects = rectsOf(design)
  const [rect, from, to] = [rects.get(node.id), rects.get(node.group ?? ''), rects.get(home.id)]
  const id = freshId(design, node.id.replace(/-[a-f]$/, zone.zone ? `-${zone.zone}` : ''))
  const wish = rect && from && to ? { x: to.x + rect.x - from.x, y: to.y + rect.y - from.y } : { x: 0, y: 0 }
  const at = freeSpot(design, home.id, leafBox, wish, 1)
  const { group: _, id: __, ...rest } = node
  let next = addNode(design, { ...rest, id, label: labelIn(node.label, zone), group: home.id, at })
  for (const span of design.spans) if (span.members.includes(node.id)) next = joinSpan(next, span.id, [id])
  for (const { id: _edge, ...edge } of design.edges) {
    if (edge.from !== node.id && edge.to !== node.id) continue
    const other = (end: Id) => (end === node.id ? id : alikeIn(design, end, node, zone))
    const ends = { from: other(edge.from), to: other(edge.to) }
    const known = next.edges.some((one) => one.from === ends.from && one.to === ends.to)
    if (ends.from !== ends.to && !known) next = connect(next, { ...edge, ...ends })
  }
  return { design: next, id }
}

/** A neighbour in the node's own zone is answered for by the one of its service in the other zone. */
function alikeIn(design: Design, id: Id, node: Node, zone: Group): Id {
  const index = indexOf(design)
  const zoneOf = (part: Id) => index.ancestors(part).find(({ kind }) => kind === 'az')?.id
  const service = index.nodes.get(id)?.service
  if (zoneOf(id) === undefined || zoneOf(id) !== zoneOf(node.id)) return id
  return design.nodes.find((one) => one.service === service && zoneOf(one.id) === zone.id)?.id ?? id
}

function labelIn(label: string, { zone }: Group): string {
  return zone === undefined ? label : label.replace(/(\s|-)[a-f]$/i, `$1${zone}`)
}
