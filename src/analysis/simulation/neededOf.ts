import type { Compiled } from '../circuit/compiled.ts'
import { outagesOf } from '../outages/flowOutages.ts'
import type { FlowOutage } from '../outages/flowOutage.ts'
import { lossOfAll } from '../outages/losses.ts'
import type { Failure } from '../types.ts'

/** Sets tried at once: two chunks of scenarios, which holds every set of five failures, and the pairs of ten. */
const mostSets = 62
/** Of larger sets that is only found one by one. */
const mostReduced = 16

/** Of failures that happen together, the fewest that do to a flow what all of them do: for each flow they stop. None could
 *  be left out; of several such sets the smallest, then the first as they are named. */
export function neededOf(
  compiled: Compiled,
  failed: readonly Failure[],
): ReadonlyMap<number, readonly Failure[]> {
  const known = [...new Set(failed)].filter((failure) => lossOfAll(compiled, [failure]).units.length > 0)
  const sets = [known, ...smallSets(known)]
  const [whole = [], ...parts] = outagesOf(
    compiled,
    sets.map((set) => lossOfAll(compiled, set)),
    () => undefined,
  ).map(byFlow)
  const needed = new Map<number, readonly Failure[]>()
  let reduced = 0
  for (const [flow, outage] of whole) {
    const enough = (own: ReadonlyMap<number, FlowOutage>) => rank(own.get(flow)) >= rank(outage)
    const found = parts.findIndex(enough)
    const same = [...needed.values()].find((set) => set.length > 2 && enough(outagesWith(compiled, set)))
    if (found >= 0) needed.set(flow, sets[found + 1] ?? known)
    else if (same || reduced >= mostReduced) needed.set(flow, same ?? known)
    else {
      reduced += 1
      needed.set(flow, leastOf(compiled, known, enough))
    }
  }
  return needed
}

type ByFlow = ReadonlyMap<number, FlowOutage>

const byFlow = (outages: readonly FlowOutage[]): ByFlow => new Map(outages.map((each) => [each.flow, each]))

function outagesWith(compiled: Compiled, set: readonly Failure[]): ByFlow {
  const [outages = []] = outagesOf(compiled, [lossOfAll(compiled, set)], () => undefined)
  return byFlow(outages)
}

/** How bad an end is; nothing at all is no outage. */
const rank = (outage: FlowOutage | undefined) =>
  outage === undefined ? 0 : { takeover: 1, replacement: 2, never: 3 }[outage.ends]

function leastOf(
  compiled: Compiled,
  known: readonly Failure[],
  enough: (outages: ByFlow) => boolean,
): readonly Failure[] {
  return known.reduce((least, failure) => {
    const without = least.filter((other) => other !== failure)
    return enough(outagesWith(compiled, without)) ? without : least
  }, known)
}

/** The proper subsets, the smallest first, as far as there is room for all of one size. */
function smallSets(known: readonly Failure[]): (readonly Failure[])[] {
  const sets: (readonly Failure[])[] = []
  let last: (readonly number[])[] = [[]]
  for (let size = 1; size < known.length; size += 1) {
    last = last.flatMap((set) =>
      [...known.keys()].filter((at) => at > (set.at(-1) ?? -1)).map((at) => [...set, at]),
    )
    if (sets.length + last.length > mostSets) break
    sets.push(...last.map((set) => set.map((at) => known[at] ?? '')))
  }
  return sets
}
