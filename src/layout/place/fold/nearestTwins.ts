import type { Design, Id } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'

/** Of counterparts those that a part stands nearest to by the groups around both: the ones in its own Region, or lane. */
export function nearestTwins(design: Design, id: Id, twins: readonly Id[]): Id[] {
  const index = indexOf(design)
  const around = new Set(index.ancestors(id).map((group) => group.id))
  const shared = twins.map((twin) => index.ancestors(twin).filter((group) => around.has(group.id)).length)
  const most = Math.max(...shared)
  return twins.filter((_, i) => shared[i] === most)
}
