import { withView } from '../boxes/storedPosition.ts'
import { refuse } from '../editRefused.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Flow, Id, Span, Waiver } from '../types.ts'
import { withContents } from './placement.ts'

/** Takes parts away: with a group all inside it, with a node its edges, memberships and every other mention. A span,
 *  flow or waiver that loses its last part by this goes too. Lists and items it does not touch stay the same objects. */
export function remove(design: Design, ids: Iterable<Id>): Design {
  const chosen = [...ids]
  const index = indexOf(design)
  for (const id of chosen) if (!index.has(id)) refuse('missing', { id }, `There is no part ${id}.`)
  if (chosen.length === 0) return design
  const gone = new Set(withContents(design, chosen))
  for (const edge of design.edges) if (gone.has(edge.from) || gone.has(edge.to)) gone.add(edge.id)
  const spans = shrunk(design.spans, (span) => (gone.has(span.id) ? undefined : spanWithout(span, gone)))
  const spansLeft = new Set(spans.map((span) => span.id))
  for (const span of design.spans) if (!spansLeft.has(span.id)) gone.add(span.id)
  const stays = ({ id }: { readonly id: Id }) => !gone.has(id)
  const left: Design = {
    ...design,
    groups: shrunk(design.groups, (group) => (stays(group) ? group : undefined)),
    nodes: shrunk(design.nodes, (node) => (stays(node) ? node : undefined)),
    spans,
    edges: shrunk(design.edges, (edge) => (stays(edge) ? edge : undefined)),
  }
  return viewWithout(mentionsWithout(left, gone), gone)
}

function spanWithout(span: Span, gone: ReadonlySet<Id>): Span | undefined {
  const members = shrunk(span.members, (id) => (gone.has(id) ? undefined : id))
  if (members === span.members) return span
  return members.length === 0 ? undefined : { ...span, members }
}

function mentionsWithout(design: Design, gone: ReadonlySet<Id>): Design {
  const { flows, waivers, ...rest } = design
  const flowsLeft = flows && shrunk(flows, (flow) => flowWithout(flow, gone))
  const waiversLeft = waivers && shrunk(waivers, (waiver) => waiverWithout(waiver, gone))
  return {
    ...rest,
    ...(flowsLeft && { flows: flowsLeft }),
    ...(waiversLeft && { waivers: waiversLeft }),
  }
}

function flowWithout(flow: Flow, gone: ReadonlySet<Id>): Flow | undefined {
  const entry = shrunk(flow.entry, (id) => (gone.has(id) ? undefined : id))
  const goals = shrunk(flow.goals, (id) => (gone.has(id) ? undefined : id))
  if (entry === flow.entry && goals === flow.goals) return flow
  const emptied = (entry.length === 0 && entry !== flow.entry) || (goals.length === 0 && goals !== flow.goals)
  return emptied ? undefined : { ...flow, entry, goals }
}

function waiverWithout(waiver: Waiver, gone: ReadonlySet<Id>): Waiver | undefined {
  const on = shrunk(waiver.on, (id) => (gone.has(id) ? undefined : id))
  if (on === waiver.on) return waiver
  return on.length === 0 ? undefined : { ...waiver, on }
}

function viewWithout(design: Design, gone: ReadonlySet<Id>): Design {
  const { view } = design
  if (!view) return design
  const { positions, sizes, bends, pinned, collapsed } = view
  return withView(design, {
    ...view,
    ...(positions && { positions: mapWithout(positions, gone) }),
    ...(sizes && { sizes: mapWithout(sizes, gone) }),
    ...(bends && { bends: mapWithout(bends, gone) }),
    ...(pinned && { pinned: shrunk(pinned, (id) => (gone.has(id) ? undefined : id)) }),
    ...(collapsed && { collapsed: shrunk(collapsed, (id) => (gone.has(id) ? undefined : id)) }),
  })
}

function mapWithout<T>(map: { readonly [id: Id]: T }, gone: ReadonlySet<Id>): { readonly [id: Id]: T } {
  return Object.fromEntries(Object.entries(map).filter(([id]) => !gone.has(id)))
}

/** The items that a change leaves something of; the same list when nothing changed. */
function shrunk<T>(items: readonly T[], change: (item: T) => T | undefined): readonly T[] {
  const changed = items.flatMap((item) => {
    const left = change(item)
    return left === undefined ? [] : [left]
  })
  return changed.length === items.length && changed.every((item, at) => item === items[at]) ? items : changed
}
