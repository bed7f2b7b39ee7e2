import {
  indexOf,
  isPinned,
  moveBy,
  moveInto,
  nestingRefusal,
  rectsWithout,
  shownOf,
  type Design,
  type duplicate,
  type Id,
  type Point,
  type Refusal,
} from '../../../model/index.ts'
import { groupAt } from './groupAt.ts'

/** A drag of parts as pure edits of the design it began with: where the pointer went is all it needs to know. */
export interface PartsDrag {
  /** What moves: the dragged parts, or their copies. */
  readonly ids: readonly Id[]
  /** The design when the drag began, copies included. */
  readonly base: Design
  /** The design with the parts moved by so much; over a group that takes them, already inside it. */
  moved(by: Point, into: DropPlace): Design
  /** What lies under the pointer, were the parts dropped there. `keepParent`: groups are let be. */
  placeAt(pointer: Point, keepParent: boolean): DropPlace
}

export interface DropPlace {
  /** The group the parts would come to stand in, when that is another than now. `undefined` inside: the top. */
  readonly change?: { readonly into: Id | undefined }
  /** The group that refuses them, and why. */
  readonly refused?: { readonly by: Id | undefined; readonly why: Refusal }
}

/** What is dropped must be seen where it was dropped. */
const closed: Refusal = {
  code: 'closed',
  params: {},
  message: 'That group is collapsed: expand it first.',
}

/** Begins a drag of `ids`, locked ones left where they are; with `copy`, copies of them are dragged and they stay.
 *  Refuses like it. */
export function dragParts(design: Design, ids: readonly Id[], copy?: typeof duplicate): PartsDrag {
  const start = copy
    ? copy(design, ids, 0, 0)
    : { design, ids: outermostOf(design, ids).filter((id) => !isPinned(design, id)) }
  const around = indexOf(start.design)
  // Groups are looked for as if the dragged parts were gone, else a group growing with them never lets them out.
  const without = rectsWithout(start.design, start.ids)
  const inside = new Map<Id | undefined, Design>()
  const reparented = (into: Id | undefined) => {
    const known = inside.get(into) ?? moveInto(start.design, start.ids, into)
    inside.set(into, known)
    return known
  }
  return {
    ids: start.ids,
    base: start.design,
    moved(by, { change }) {
      const from = change ? reparented(change.into) : start.design
      return by.x === 0 && by.y === 0 ? from : moveBy(from, start.ids, by.x, by.y)
    },
    placeAt(pointer, keepParent) {
      if (keepParent) return {}
      const into = groupAt(start.design, pointer, without)?.id
      if (start.ids.every((id) => around.parentOf(id) === into)) return {}
      for (const id of start.ids) {
        const kind = around.groups.get(id)?.kind ?? 'node'
        const why = nestingRefusal(start.design, kind, into)
        if (why) return { refused: { by: into, why } }
      }
      if (into !== undefined && shownOf(start.design).closed.has(into))
        return { refused: { by: into, why: closed } }
      return { change: { into } }
    },
  }
}

/** Parts that stand inside none of the others: the others follow them anyway. Lines and hulls do not move. */
export function outermostOf(design: Design, ids: readonly Id[]): Id[] {
  const index = indexOf(design)
  const chosen = new Set(ids)
  return ids.filter(
    (id) =>
      (index.groups.has(id) || index.nodes.has(id)) &&
      !index.ancestors(id).some((group) => chosen.has(group.id)),
  )
}
