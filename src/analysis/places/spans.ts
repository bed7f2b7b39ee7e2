import type { Design, Id, Span } from '../../model/index.ts'

/** Spans by member. */
export type SpansOf = ReadonlyMap<Id, readonly Span[]>

/** The spans every node is a member of. */
export function spansOf(design: Design): SpansOf {
  const spans = new Map<Id, Span[]>()
  for (const span of design.spans) {
    for (const member of new Set(span.members)) {
      const list = spans.get(member)
      if (list) list.push(span)
      else spans.set(member, [span])
    }
  }
  return spans
}

/** A fleet replaces what it loses by itself. */
export function isFleet(span: Span): boolean {
  return span.kind === 'asg' || span.kind === 'ecs-service'
}
