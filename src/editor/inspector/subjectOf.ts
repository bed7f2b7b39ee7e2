import {
  indexOf,
  type Design,
  type Edge,
  type Group,
  type Id,
  type Node,
  type Span,
} from '../../model/index.ts'

/** What the inspector is about. */
export type Subject =
  | { readonly what: 'design' }
  | { readonly what: 'node'; readonly part: Node }
  | { readonly what: 'group'; readonly part: Group }
  | { readonly what: 'span'; readonly part: Span }
  | { readonly what: 'edge'; readonly part: Edge }
  | { readonly what: 'many'; readonly ids: readonly Id[] }

/** Reads the selection; what is selected and gone counts as not selected. */
export function subjectOf(design: Design, selection: ReadonlySet<Id>): Subject {
  const { nodes, groups, spans, edges } = indexOf(design)
  const ids = [...selection].filter((id) => nodes.has(id) || groups.has(id) || spans.has(id) || edges.has(id))
  const [id] = ids
  if (id === undefined) return { what: 'design' }
  if (ids.length > 1) return { what: 'many', ids }
  const node = nodes.get(id)
  if (node) return { what: 'node', part: node }
  const group = groups.get(id)
  if (group) return { what: 'group', part: group }
  const span = spans.get(id)
  if (span) return { what: 'span', part: span }
  const edge = edges.get(id)
  return edge ? { what: 'edge', part: edge } : { what: 'design' }
}

/** Members of a selection counted by what they are, in reading order; kinds that are absent are left out. */
export function countKinds(
  design: Design,
  ids: readonly Id[],
): { readonly what: 'nodes' | 'groups' | 'spans' | 'edges'; readonly count: number }[] {
  const index = indexOf(design)
  return (['nodes', 'groups', 'spans', 'edges'] as const)
    .map((what) => ({ what, count: ids.filter((id) => index[what].has(id)).length }))
    .filter(({ count }) => count > 0)
}
