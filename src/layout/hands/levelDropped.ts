import type { Design, Id } from '../../model/index.ts'
import { indexOf, rectsOf } from '../../model/index.ts'
import { freeCovered } from './freeCovered.ts'
import { levelLanes } from './levelLanes.ts'

/** A design, once parts that were let go have settled, in which lanes that were alike before have grown alike around them. */
export function levelDropped(before: Design, settled: Design, ids: readonly Id[]): Design {
  const index = indexOf(settled)
  const [old, now] = [rectsOf(before), rectsOf(settled)]
  const homes = new Set(ids.flatMap((id) => index.ancestors(id).map((group) => group.id)))
  const hasGrown = [...homes].some((id) => {
    const [was, is] = [old.get(id), now.get(id)]
    return was && is && (is.width > was.width || is.height > was.height)
  })
  if (!hasGrown) return settled
  return freeCovered(before, levelLanes(before, settled, { moved: new Set(ids) }), ids)
}
