import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, inflate, missingPositions, overlaps, rectsOf, withRects } from '../../model/index.ts'
import { foldDesign } from '../place/fold/foldDesign.ts'
import { twinsIn } from '../place/fold/frame.ts'
import { laneSpot } from './laneSpot.ts'
import { siblingIds } from './siblingsOf.ts'

/** Free around what comes to stand where its counterpart does, in pixels. */
const margin = 8

/** A design in which what has no place, or what of it is `chosen`, stands as its counterpart does, where there is one that
 *  has a place: a new zone in line with the others and as large, what is in it where it is in them. The rest waits. */
export function likeTwins(design: Design, chosen: (id: Id) => boolean = () => true): Design {
  const index = indexOf(design)
  const waiting = new Set(missingPositions(design))
  const twins = twinsOf(design)
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
        : sameSpot(placed, nearest(design, id, known), home, around)
    if (!rect) continue
    placed = withRects(placed, new Map([[id, rect]]))
    waiting.delete(id)
  }
  return placed
}

/** The counterparts of each part, itself among them; of what is no zone, those in other groups than its own. */
function twinsOf(design: Design): ReadonlyMap<Id, readonly Id[]> {
  const index = indexOf(design)
  const isLane = (id: Id) => index.groups.get(id)?.kind === 'az'
  return new Map(
    twinsIn(foldDesign(design)).flatMap((ids) =>
      ids.map((id) => {
        const home = index.parentOf(id)
        return [id, isLane(id) ? ids : ids.filter((twin) => index.parentOf(twin) !== home)] as const
      }),
    ),
  )
}

/** The counterpart in the nearest group around both. */
function nearest(design: Design, id: Id, twins: readonly Id[]): Id | undefined {
  const index = indexOf(design)
  const around = new Set(index.ancestors(id).map((group) => group.id))
  const shared = (twin: Id) => index.ancestors(twin).filter((group) => around.has(group.id)).length
  return twins.toSorted((a, b) => shared(b) - shared(a))[0]
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
