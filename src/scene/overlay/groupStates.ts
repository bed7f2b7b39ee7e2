import { partStates, type PartState } from '../../analysis/index.ts'
import { indexOf } from '../../model/index.ts'
import type { Design, GroupKind, Id } from '../../model/index.ts'

/** Groups that mean a place, of which one asks whether it is still there. */
const places: ReadonlySet<GroupKind> = new Set(['az', 'region', 'site', 'dx-location', 'env'])
/** Below these a place has stopped, even where nothing in it is broken. */
const stopped: ReadonlySet<PartState> = new Set(['down', 'cut-off', 'interrupted'])

/** Places in which everything has stopped, with the mildest state of what they hold. A place that failed is told already,
 *  and one whose parts were all failed one by one did nothing of its own. */
export function groupStates(
  design: Design,
  nodes: ReadonlyMap<Id, PartState>,
  failed: ReadonlySet<Id>,
): ReadonlyMap<Id, PartState> {
  const index = indexOf(design)
  const states = new Map<Id, PartState>()
  const mildestIn = (group: Id): PartState | undefined => {
    const inside = [
      ...index.childNodes(group).map(({ id }) => nodes.get(id) ?? 'ok'),
      ...index.childGroups(group).flatMap(({ id }) => mildestIn(id) ?? []),
    ]
    const mildest = inside.reduce<PartState | undefined>(
      (best, state) => (best && partStates.indexOf(best) >= partStates.indexOf(state) ? best : state),
      undefined,
    )
    const kind = index.groups.get(group)?.kind
    if (kind && places.has(kind) && !failed.has(group) && mildest && stopped.has(mildest))
      states.set(group, mildest)
    return mildest
  }
  for (const { id } of index.childGroups(undefined)) mildestIn(id)
  return states
}
