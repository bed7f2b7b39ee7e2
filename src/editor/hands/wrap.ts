import { groupInfo, spanInfo } from '../../catalog/index.ts'
import {
  addGroup,
  addSpan,
  freshId,
  boxAround,
  indexOf,
  moveInto,
  nestingAllowed,
  rectsOf,
  unionRect,
  type Design,
  type GroupKind,
  type Id,
  type SpanKind,
} from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { freeZone, nodesIn, outermostOf } from '../canvas/index.ts'
import type { Made } from '../ui/tryMade.ts'

/** Puts a new group around parts: within what they have in common around them, as near as such a group may stand.
 *  Everything stays where it is on the drawing; refuses where a group of that kind may not hold them. */
export function wrap(design: Design, selection: Iterable<Id>, kind: GroupKind): Made {
  const ids = outermostOf(design, [...selection])
  const rects = rectsOf(design)
  const around = unionRect(ids.flatMap((id) => rects.get(id) ?? []))
  if (!around) return { design, ids }
  const parent = homeFor(design, ids, kind)
  const zone = kind === 'az' ? freeZone(design, parent) : undefined
  const id = freshId(design, zone ? `az-${zone}` : kind === 'generic' ? 'group' : kind)
  const name = groupInfo(kind).name[sessionStore.getState().language]
  const group = {
    id,
    kind,
    label: zone ? `${name} ${zone}` : name,
    rect: boxAround(around),
    ...(zone && { zone }),
    ...(parent !== undefined && { parent }),
  }
  return { design: moveInto(addGroup(design, group), ids, id), ids: [id] }
}

/** Puts a new span around the nodes among parts, and those inside groups among them. */
export function wrapInSpan(design: Design, selection: Iterable<Id>, kind: SpanKind): Made {
  const members = nodesIn(design, new Set(selection))
  if (members.length === 0) return { design, ids: [...selection] }
  const id = freshId(design, kind)
  const label = spanInfo(kind).name[sessionStore.getState().language]
  return { design: addSpan(design, { id, kind, label, members }), ids: [id] }
}

/** The innermost group around all of `ids` in which a group of `kind` may stand. */
function homeFor(design: Design, ids: readonly Id[], kind: GroupKind): Id | undefined {
  const index = indexOf(design)
  const [first = [], ...others] = ids.map((id) => index.ancestors(id))
  const shared = first.filter((group) => others.every((path) => path.some(({ id }) => id === group.id)))
  return shared.find((group) => nestingAllowed(kind, group.kind))?.id
}
