import { jsonPath } from '../fault.ts'
import type { Fault } from '../fault.ts'
import { limits } from '../limits.ts'
import { rawItems } from './rawParts.ts'
import type { Raw } from './rawParts.ts'

/** Groups that stand inside themselves, and groups more than the limit of levels deep. Each cycle is told once, at the
 *  first of its groups in the file. Linear in the number of groups. */
export function treeFaults(file: Raw): Fault[] {
  const parents = new Map<string, string>()
  const places = new Map<string, number>()
  for (const { item, at } of rawItems(file, 'groups')) {
    const { id, parent } = item
    if (typeof id !== 'string' || places.has(id)) continue
    places.set(id, at)
    if (typeof parent === 'string') parents.set(id, parent)
  }
  const depths = new Map<string, number>()
  const faults: Fault[] = []
  for (const [id, at] of places) {
    const cycle = measure(id, parents, depths)
    const path = jsonPath(['groups', at, 'parent'])
    if (cycle)
      faults.push({
        path,
        message: `expected a group outside this one; it stands inside itself: ${chain(cycle)}`,
      })
    else if (depths.get(id) === limits.nesting + 1) {
      faults.push({ path, message: `expected at most ${limits.nesting} groups inside one another` })
    }
  }
  return faults
}

/** Fills `depths` for a group and all around it; gives the cycle when this walk is the first to meet one. */
function measure(
  start: string,
  parents: ReadonlyMap<string, string>,
  depths: Map<string, number>,
): string[] | undefined {
  const walked: string[] = []
  const onWalk = new Set<string>()
  let id: string | undefined = start
  while (id !== undefined && !depths.has(id) && !onWalk.has(id)) {
    walked.push(id)
    onWalk.add(id)
    id = parents.get(id)
  }
  const cycle = id !== undefined && onWalk.has(id) ? walked.slice(walked.indexOf(id)) : undefined
  // Groups that hang on a cycle get a depth too small to be told again.
  let depth = cycle ? Number.NEGATIVE_INFINITY : id === undefined ? 0 : (depths.get(id) ?? 0)
  for (const group of walked.toReversed()) depths.set(group, ++depth)
  return cycle
}

function chain(cycle: readonly string[]): string {
  const shown = cycle.length <= 8 ? cycle : [...cycle.slice(0, 7), '…']
  return [...shown, cycle[0]].join(' in ')
}
