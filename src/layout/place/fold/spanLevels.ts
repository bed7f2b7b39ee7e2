import { rememberLately, type Design, type Id, type Span } from '../../../model/index.ts'

const known = rememberLately<readonly Span[], ReadonlyMap<Id, number>>()

/** How deep each span contains other spans: 0 for one that contains none. Equal spans nest in file order. */
export function spanLevels({ spans }: Pick<Design, 'spans'>): ReadonlyMap<Id, number> {
  const found = known.get(spans)
  if (found) return found
  const levels = levelsOf(spans)
  known.set(spans, levels)
  return levels
}

function levelsOf(all: readonly Span[]): ReadonlyMap<Id, number> {
  const spans = all.map((span, order) => ({ id: span.id, order, members: new Set(span.members) }))
  spans.sort((a, b) => a.members.size - b.members.size || a.order - b.order)
  const levels = new Map<Id, number>()
  spans.forEach((span, at) => {
    const inner = spans.slice(0, at).filter((other) => [...other.members].every((id) => span.members.has(id)))
    levels.set(span.id, Math.max(-1, ...inner.map((other) => levels.get(other.id) ?? 0)) + 1)
  })
  return levels
}

/** How many span titles stand above a node, for nodes that are in a span. */
export function titlesAbove(design: Design): ReadonlyMap<Id, number> {
  const levels = spanLevels(design)
  const above = new Map<Id, number>()
  for (const span of design.spans) {
    const level = levels.get(span.id) ?? 0
    for (const id of span.members) above.set(id, Math.max(above.get(id) ?? 0, level + 1))
  }
  return above
}
