import type { Design, Id, Span, SpanKind } from '../../model/index.ts'
import { rememberLately } from '../../model/index.ts'

const known = rememberLately<Design, ReadonlyMap<Id, readonly Span[]>>()

/** The spans a node is a member of, of some kinds only where `kinds` names them. */
export function spansOf(design: Design, id: Id, ...kinds: readonly SpanKind[]): readonly Span[] {
  const spans = spansByMember(design).get(id) ?? []
  return kinds.length === 0 ? spans : spans.filter((span) => kinds.includes(span.kind))
}

function spansByMember(design: Design): ReadonlyMap<Id, readonly Span[]> {
  const found = known.get(design)
  if (found) return found
  const byMember = new Map<Id, Span[]>()
  for (const span of design.spans) {
    for (const member of new Set(span.members)) {
      byMember.set(member, [...(byMember.get(member) ?? []), span])
    }
  }
  known.set(design, byMember)
  return byMember
}
