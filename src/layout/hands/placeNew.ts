import type { Design, Id } from '../../model/index.ts'
import { indexOf, missingPositions, overlaps, rectsOf, remove, setCollapsed } from '../../model/index.ts'
import { opened } from '../leavesOf.ts'
import { placeMissing } from '../placeMissing.ts'
import { levelDropped } from './levelDropped.ts'
import { likeTwins, twinsOf } from './likeTwins.ts'
import { makeRoom } from './makeRoom.ts'
import { placeAhead } from './placeAhead.ts'

/** Gives what is new in a changed design, or in another group than before and in the way there, its place among what
 *  stands: as its counterparts stand, before what it serves, or near its neighbours. Only what groups grew over, or what it
 *  serves, makes way, and zones that were alike grow alike. */
export function placeNew(before: Design, made: Design): Design {
  const waiting = withStrayWaiting(before, withMovedWaiting(made))
  const fresh = missingPositions(waiting)
  if (fresh.length === 0) return made
  // Zones that stand first: those that come are like them.
  const isInZone = createIsInZone(before, waiting)
  const twins = twinsOf(waiting)
  const zoned = placeMissing(likeTwins(opened(waiting), twins, isInZone), isInZone)
  const placed = placeMissing(placeAhead(before, likeTwins(zoned, twins)))
  const roomy = withRoom(before, setCollapsed(placed, made.view?.collapsed ?? [], true), fresh)
  return levelDropped(before, roomy, fresh)
}

/** Tells what is new in a group that stands in a zone. */
function createIsInZone(before: Design, made: Design): (id: Id) => boolean {
  const [stands, index] = [indexOf(before).groups, indexOf(made)]
  return (id) => {
    const around = index.ancestors(id)
    return stands.has(index.parentOf(id) ?? '') && around.some(({ kind }) => kind === 'az')
  }
}

/** What went into a new group left its place behind. */
function withMovedWaiting(made: Design): Design {
  const index = indexOf(made)
  const isNew = new Set(missingPositions(made))
  const moved = [...made.groups, ...made.nodes]
    .map(({ id }) => id)
    .filter((id) => !isNew.has(id) && index.ancestors(id).some((group) => isNew.has(group.id)))
  return moved.length === 0 ? made : withoutPlaces(made, moved)
}

/** What went out of a group and still stands over it, or over anything else in its new one, leaves its place behind. */
function withStrayWaiting(before: Design, made: Design): Design {
  const [indexBefore, index] = [indexOf(before), indexOf(made)]
  const rects = rectsOf(made)
  const stray = [...made.groups, ...made.nodes].flatMap(({ id }) => {
    const home = index.parentOf(id)
    const rect = rects.get(id)
    if (!rect || !indexBefore.has(id) || indexBefore.parentOf(id) === home) return []
    const others = [...index.childGroups(home), ...index.childNodes(home)].filter((one) => one.id !== id)
    const isOver = others.some((one) => {
      const other = rects.get(one.id)
      return other !== undefined && overlaps(rect, other)
    })
    return isOver ? [id] : []
  })
  return stray.length === 0 ? made : withoutPlaces(made, stray)
}

function withoutPlaces(design: Design, ids: readonly Id[]): Design {
  const gone = new Set(ids)
  const kept = Object.entries(design.view?.positions ?? {}).filter(([id]) => !gone.has(id))
  return { ...design, view: { ...design.view, positions: Object.fromEntries(kept) } }
}

/** Group by group, for each grows by its own newcomers and may have made way for another. */
function withRoom(before: Design, placed: Design, fresh: readonly Id[]): Design {
  const { groups } = indexOf(before)
  const homeOf = (id: Id) => indexOf(placed).parentOf(id)
  const homes = new Set(fresh.flatMap((id) => homeOf(id) ?? []).filter((id) => groups.has(id)))
  return [...homes].reduce((roomy, home) => {
    const without = remove(
      roomy,
      fresh.filter((id) => homeOf(id) === home),
    )
    return makeRoom(without, roomy, home)
  }, placed)
}
