import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, inflate, missingPositions, overlaps, rectsOf, withRects } from '../../model/index.ts'
import { foldDesign } from '../place/fold/foldDesign.ts'
import { twinsById } from '../place/fold/frame.ts'
import { nearestTwins } from '../place/fold/nearestTwins.ts'
import { laneSpot } from './laneSpot.ts'
import { siblingIds } from './siblingsOf.ts'

/** Free around what comes to stand where its counterpart does, in pixels. */
const margin = 8

type Twins = ReadonlyMap<Id, readonly Id[]>

/** A design in which what has no place, or what of it is `chosen`, stands as its counterpart does, where there is one that
 *  has a place: a new zone in line with the others and as large, what is in it where it is in them. The rest waits. */
export function likeTwins(design: Design, twins: Twins, chosen: (id: Id) => boolean = () => true): Design {
  const index = indexOf(design)
  const waiting = new Set(missingPositions(design))
  const depth = (id: Id) => index.ancestors(id).length
  const outermostFirst = [...waiting].filter(chosen).toSorted((a, b) => depth(a) - depth(b))
  let placed = design
  for (const id of outermostFirst) {
    const home = index.parentOf(id)
    const known = (twins.get(id) ?? []).filter((twin) => !waiting.has(twin))
    if (known.length === 0 || home === undefined || waiting.has(home)) continue
    const rects = rectsOf(placed)
    const around = siblingIds(placed, [id]).flatMap((other) =>
      waiting.has(other) ? [] : (rects.get(other) ?? []),
    )
    const lanes = known
      .filter((twin) => index.parentOf(twin) === home)
      .flatMap((twin) => rects.get(twin) ?? [])
    const rect =
      lanes.length > 0
        ? laneSpot(lanes, around, design.view?.direction ?? 'right')
        : sameSpot(placed, nearestTwins(design, id, known)[0], home, around)
    if (!rect) continue
    placed = withRects(placed, new Map([[id, rect]]))
    waiting.delete(id)
  }
  return placed
}

/** The counterparts of each part of a design, whatever has a place in it; of what is no zone, those in other groups than
 *  its own. */
export function twinsOf(design: Design): Twins {
  const index = indexOf(design)
  const isElsewhere = (id: Id) => (twin: Id) => index.parentOf(twin) !== index.parentOf(id)
  return new Map(
    [...twinsById(foldDesign(design))].map(([id, ids]) => [
      id,
      index.groups.get(id)?.kind === 'az' ? ids : ids.filter(isElsewhere(id)),
    ]),
  )
}

/** Where something stands in its group, in another group; undefined where that is taken. */
function sameSpot(design: Design, twin: Id | undefined, home: Id, around: readonly Rect[]): Rect | undefined {
  if (twin === undefined) return undefined
  const rects = rectsOf(design)
  const [rect, from, to] = [rects.get(twin), rects.get(indexOf(design).parentOf(twin) ?? ''), rects.get(home)]
  if (!rect || !from || !to) return undefined
  const spot = { ...rect, x: to.x + rect.x - from.x, y: to.y + rect.y - from.y }
  return around.some((other) => overlaps(other, inflate(spot, margin))) ? undefined : spot
}
