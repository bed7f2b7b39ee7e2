import { indexOf } from '../indexOf.ts'
import type { DesignIndex } from '../indexOf.ts'
import type { Design, Edge, Group, Id, Node, Span } from '../types.ts'
import { rememberLately } from '../rememberLately.ts'

/** A design as it is drawn. */
export interface Shown {
  /** Without what stands in collapsed groups; lines and spans of it end at the collapsed group. */
  readonly design: Design
  /** The collapsed groups that are drawn. */
  readonly closed: ReadonlySet<Id>
  /** Part that is not drawn → the group or the line drawn in its place. */
  readonly standIns: ReadonlyMap<Id, Id>
}

/** What is drawn, but for places: it stays the same while parts only move. */
interface Structure extends Pick<Shown, 'closed' | 'standIns'> {
  readonly of: Pick<Design, 'nodes' | 'spans' | 'edges'> & { readonly collapsed: readonly Id[] }
  readonly parts: Pick<Design, 'groups' | 'nodes' | 'spans' | 'edges'>
}

const known = rememberLately<Design, Shown>()
const structures = new WeakMap<readonly Group[], Structure>()

/** What is drawn of a design: the very same design while no group is collapsed. Made once for each design object. */
export function shownOf(design: Design): Shown {
  const found = known.get(design)
  if (found) return found
  const collapsed = design.view?.collapsed ?? []
  const { closed, standIns, parts } = collapsed.length > 0 ? structureOf(design, collapsed) : nothingClosed
  const shown = { design: parts ? { ...design, ...parts } : design, closed, standIns }
  known.set(design, shown)
  return shown
}

const nothingClosed = { closed: new Set<Id>(), standIns: new Map<Id, Id>(), parts: undefined }

function structureOf(design: Design, collapsed: readonly Id[]): Structure {
  const { groups, nodes, spans, edges } = design
  const last = structures.get(groups)
  const isSame =
    last?.of.nodes === nodes &&
    last.of.spans === spans &&
    last.of.edges === edges &&
    last.of.collapsed === collapsed
  if (last && isSame) return last
  const structure = build(design, collapsed)
  structures.set(groups, structure)
  return structure
}

function build(design: Design, collapsed: readonly Id[]): Structure {
  const { groups, nodes, spans, edges } = design
  const index = indexOf(design)
  const chosen = new Set(collapsed)
  const standIns = new Map<Id, Id>()
  for (const { id } of [...groups, ...nodes]) {
    const outermost = index.ancestors(id).findLast((group) => chosen.has(group.id))
    if (outermost) standIns.set(id, outermost.id)
  }
  const isSeen = ({ id }: Group | Node) => !standIns.has(id)
  return {
    of: { nodes, spans, edges, collapsed },
    closed: new Set(collapsed.filter((id) => index.groups.has(id) && !standIns.has(id))),
    standIns,
    parts: {
      groups: groups.filter(isSeen),
      nodes: nodes.filter(isSeen),
      spans: shownSpans(spans, standIns),
      edges: shownEdges(edges, standIns),
    },
  }
}

/** Spans over what is drawn; one whose members all stand in one collapsed group is hidden with them. */
function shownSpans(spans: readonly Span[], standIns: Map<Id, Id>): Span[] {
  return spans.flatMap((span) => {
    if (!span.members.some((id) => standIns.has(id))) return [span]
    const members = [...new Set(span.members.map((id) => standIns.get(id) ?? id))]
    const [only, ...others] = members
    if (only === undefined || others.length > 0) return [{ ...span, members }]
    standIns.set(span.id, only)
    return []
  })
}

/** Lines from and to what is drawn. Of those a collapsed group makes alike one is drawn, none inside it. */
function shownEdges(edges: readonly Edge[], standIns: Map<Id, Id>): Edge[] {
  const drawn = new Map<string, Id>()
  return edges.flatMap((edge) => {
    const [from, to] = [standIns.get(edge.from) ?? edge.from, standIns.get(edge.to) ?? edge.to]
    if (from === edge.from && to === edge.to) return [edge]
    const look = JSON.stringify([from, to, edge.kind ?? '', edge.label ?? '', edge.invalid === true])
    const same = from === to ? from : drawn.get(look)
    if (same !== undefined) {
      standIns.set(edge.id, same)
      return []
    }
    drawn.set(look, edge.id)
    return [{ ...edge, from, to }]
  })
}

/** How many nodes stand in a group, however deep. */
export function partsInside(index: DesignIndex, group: Id): number {
  return index
    .childGroups(group)
    .reduce((sum, { id }) => sum + partsInside(index, id), index.childNodes(group).length)
}
