import { absoluteOrigin, storedPosition, storedSize } from '../boxes/storedPosition.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Edge, Id, View } from '../types.ts'
import { inGroup, inParent } from './moveInto.ts'
import { outermost, withContents } from './placement.ts'

/** Parts cut loose from a design: a small design of its own, so a whole design is a fragment too. */
export type Fragment = Pick<Design, 'groups' | 'nodes' | 'spans' | 'edges' | 'view'> & {
  /** Where the outermost parts stood: part and group. Only means something in the design they came from. */
  readonly homes?: readonly (readonly [part: Id, group: Id])[]
}

/** Copies groups and nodes with all inside, the edges among them, and the spans that are named or whose members are all
 *  among them. Outermost parts keep their absolute positions. */
export function copyParts(design: Design, ids: Iterable<Id>): Fragment {
  const chosen = new Set(ids)
  const tops = new Set(outermost(design, chosen))
  const parts = withContents(design, tops)
  const index = indexOf(design)
  const edges = design.edges.filter(({ from, to }) => parts.has(from) && parts.has(to))
  const spans = design.spans
    .map((span) => ({ ...span, members: span.members.filter((id) => parts.has(id)) }))
    .filter(({ id, members }) => {
      const whole = members.length === index.spans.get(id)?.members.length
      return members.length > 0 && (whole || chosen.has(id))
    })
  return {
    groups: design.groups
      .filter(({ id }) => parts.has(id))
      .map((group) => (tops.has(group.id) ? inParent(group, undefined) : group)),
    nodes: design.nodes
      .filter(({ id }) => parts.has(id))
      .map((node) => (tops.has(node.id) ? inGroup(node, undefined) : node)),
    spans,
    edges,
    view: { ...viewOf(design, parts, tops), ...bendsOf(design, edges) },
    homes: [...tops].flatMap((id) => {
      const home = index.parentOf(id)
      return home === undefined ? [] : [[id, home] as const]
    }),
  }
}

function viewOf(design: Design, parts: ReadonlySet<Id>, tops: ReadonlySet<Id>) {
  const positions: [Id, readonly [number, number]][] = []
  const sizes: [Id, readonly [number, number]][] = []
  for (const id of parts) {
    const stored = storedPosition(design, id)
    const position = stored && (tops.has(id) ? absoluteOrigin(design, id) : stored)
    if (position) positions.push([id, [position.x, position.y]])
    const size = storedSize(design, id)
    if (size) sizes.push([id, [size.width, size.height]])
  }
  const collapsed = design.view?.collapsed?.filter((id) => parts.has(id)) ?? []
  return {
    positions: Object.fromEntries(positions),
    sizes: Object.fromEntries(sizes),
    ...(collapsed.length > 0 && { collapsed }),
  }
}

/** Ways are relative to where their edges start, so they go with them as they are. */
function bendsOf(design: Design, edges: readonly Edge[]): Pick<View, 'bends'> {
  const { bends = {} } = design.view ?? {}
  const taken = edges.flatMap(({ id }) => {
    const way = Object.hasOwn(bends, id) ? bends[id] : undefined
    return way ? [[id, way] as const] : []
  })
  return taken.length > 0 ? { bends: Object.fromEntries(taken) } : {}
}
