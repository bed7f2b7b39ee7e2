import type { Design, Id } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'

/** What belongs to a part when it moves. */
export interface Insides {
  /** The part, all inside it, and spans with a member inside. */
  of(id: Id): readonly Id[]
  /** Spans with a member inside. */
  spansIn(id: Id): ReadonlySet<Id>
  /** Whether no span reaches out of these parts: others cannot move without the rest. */
  isWhole(ids: readonly Id[]): boolean
}

interface Inside {
  readonly parts: readonly Id[]
  readonly spans: ReadonlySet<Id>
  readonly all: readonly Id[]
}

/** The insides of a design's parts, found once each. */
export function insidesOf(design: Design): Insides {
  const index = indexOf(design)
  const known = new Map<Id, Inside>()
  const spansAt = new Map<Id, Id[]>()
  for (const { id, members } of design.spans)
    for (const member of members) spansAt.set(member, [...(spansAt.get(member) ?? []), id])
  const inside = (id: Id): Inside => {
    let own = known.get(id)
    if (!own) {
      const children = index.groups.has(id) ? [...index.childNodes(id), ...index.childGroups(id)] : []
      const parts = [id, ...children.flatMap((part) => inside(part.id).parts)]
      const spans = new Set(parts.flatMap((part) => spansAt.get(part) ?? []))
      own = { parts, spans, all: [...parts, ...spans] }
      known.set(id, own)
    }
    return own
  }
  return {
    of: (id) => inside(id).all,
    spansIn: (id) => inside(id).spans,
    isWhole: (ids) => {
      const here = new Set(ids.flatMap((id) => inside(id).parts))
      const spans = ids.flatMap((id) => [...inside(id).spans])
      return spans.every((span) => index.spans.get(span)?.members.every((member) => here.has(member)))
    },
  }
}
