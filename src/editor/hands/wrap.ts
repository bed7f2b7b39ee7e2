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
  type Group,
  type GroupKind,
  type Id,
  type SpanKind,
} from '../../model/index.ts'
import { makeRoom } from '../../layout/index.ts'
import { sessionStore } from '../../store/index.ts'
import { freeZone, missingHomes, nodesIn, outermostOf } from '../canvas/index.ts'
import type { Made } from '../ui/tryMade.ts'

/** Puts a new group around parts: within what they have in common around them, as near as such a group may stand, with the
 *  groups it needs around itself where none of these is drawn yet. What is wrapped stays where it is on the drawing, and
 *  what these would cover makes way; refuses where a group of that kind may not hold it. */
export function wrap(before: Design, selection: Iterable<Id>, kind: GroupKind): Made {
  const ids = outermostOf(before, [...selection])
  const rects = rectsOf(before)
  const around = unionRect(ids.flatMap((id) => rects.get(id) ?? []))
  if (!around) return { design: before, ids }
  const shared = sharedHomes(before, ids)
  const home = shared.find((group) => nestingAllowed(kind, group.kind))?.id
  const homes = home === undefined ? missingHomes(before, kind, boxAround(around), shared[0]?.id) : []
  const design = homes.reduce(addGroup, before)
  const parent = homes.at(-1)?.id ?? home
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
  const wrapped = moveInto(addGroup(design, group), ids, id)
  const [outermost] = homes
  if (!outermost) return { design: wrapped, ids: [id] }
  // As if it had grown out of what it holds.
  const small = addGroup(before, { ...outermost, rect: around })
  return { design: makeRoom(small, wrapped, outermost.id), ids: [id] }
}

/** Puts a new span around the nodes among parts, and those inside groups among them. */
export function wrapInSpan(design: Design, selection: Iterable<Id>, kind: SpanKind): Made {
  const members = nodesIn(design, new Set(selection))
  if (members.length === 0) return { design, ids: [...selection] }
  const id = freshId(design, kind)
  const label = spanInfo(kind).name[sessionStore.getState().language]
  return { design: addSpan(design, { id, kind, label, members }), ids: [id] }
}

/** The groups around all of `ids`, innermost first. */
function sharedHomes(design: Design, ids: readonly Id[]): Group[] {
  const index = indexOf(design)
  const [first = [], ...others] = ids.map((id) => index.ancestors(id))
  return first.filter((group) => others.every((path) => path.some(({ id }) => id === group.id)))
}
