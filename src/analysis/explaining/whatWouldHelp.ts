import type { Design, Id } from '../../model/index.ts'
import { compile } from '../circuit/compiled.ts'
import type { Failure } from '../types.ts'
import { caseOf, type Case } from './caseOf.ts'
import { evaluateForced, type ForcedLane } from './evaluateForced.ts'
import { placeOf, type Suspect } from './placeOf.ts'
import type { Cure, CurePlace } from './types.ts'

/** More parts lost with one place are not tried one by one: the list would help nobody. */
const mostTogether = 48

/** The places where one more alternative would keep a flow up through a failure, those nearest to what failed first.
 *  Minimal: of several places together, none could be left out. Empty for what does not stop the flow. */
export function whatWouldHelp(design: Design, flowId: string, failure: Failure): readonly Cure[] {
  const at = caseOf(compile(design), flowId, failure)
  if (!at) return []
  const suspects = suspectsOf(at)
  const helps = evaluateForced(
    at.compiled.circuit,
    suspects.map((suspect) => laneWith(at, [suspect])),
    at.flow.path.up,
  )
  const singles = suspects.filter((_suspect, i) => helps[i] === true)
  const failed = suspects.filter((suspect) => suspect.failed)
  const together = singles.some((suspect) => suspect.failed) ? [] : leastOf(at, failed)
  const sets = [...(together.length > 1 ? [together] : []), ...singles.map((suspect) => [suspect])]
  const cures = sets.map((set) => ({
    places: set.map((suspect) => placeOf(at.compiled, at.flow, failure, suspect)),
  }))
  return onePerNeed(cures)
}

/** Beside any of several alike one more helps: the first stands for them all. */
function onePerNeed(cures: readonly Cure[]): readonly Cure[] {
  const wordsOf = ({ kind, at, part, lost }: CurePlace) => [kind, at, lost.includes(part), ...lost].join(' ')
  const first = new Map<string, Cure>()
  for (const cure of cures) {
    const key = cure.places.map(wordsOf).sort().join('\n')
    if (!first.has(key)) first.set(key, cure)
  }
  return [...first.values()]
}

/** Parts on the chains to what failed, nearest to it first. What lies outside is nobody's to double. */
function suspectsOf({ compiled, flow, lost, servedElsewhere, failure, explanation }: Case): Suspect[] {
  const { units, index } = compiled.reading
  const failed = new Set(lost.filter((unit) => !servedElsewhere.has(unit)))
  const isFailed = (id: Id) => (units.of.get(id) ?? []).some((unit) => failed.has(unit))
  // What a process starts from has done its part; yet the place it stands in is judged, and so it may stand in another.
  const isStartLost = (id: Id) => flow.plan.kind === 'process' && flow.plan.entry.includes(id) && isFailed(id)
  const isNobodys = (id: Id) => flow.plan.intrinsicNodes.has(id) && !isStartLost(id)
  const found = new Map<Id, Suspect & { readonly distance: number }>()
  for (const culprit of explanation.culprits) {
    const chain = explanation.chainTo(culprit)
    chain.forEach((id, i) => {
      const distance = chain.length - 1 - i
      const known = found.get(id)
      const isStart = i === 0 && !isFailed(id)
      if (isStart || isNobodys(id) || !index.nodes.has(id)) return
      if (known && known.distance <= distance) return
      // All that a Region holds is lost: one part alone in another does not help, the whole way through it does.
      const isDoubled = isFailed(id) && !failure.startsWith('region:')
      found.set(id, { id, before: chain[i - 1], failed: isDoubled, distance })
    })
  }
  return [...found.values()].sort((a, b) => a.distance - b.distance)
}

/** The failure with some parts doubled: those that failed stand all the same, others work whatever they need. */
function laneWith({ compiled, flow, lost, servedElsewhere }: Case, suspects: readonly Suspect[]): ForcedLane {
  const { reading, dependency } = compiled
  const spared = new Set(servedElsewhere)
  const held: number[] = []
  for (const { id, failed } of suspects) {
    for (const unit of reading.units.of.get(id) ?? []) {
      if (failed) spared.add(unit)
      else if (reading.units.all[unit]?.asleep !== true)
        held.push(
          dependency.ok[unit] ?? unit,
          ...flow.path.reach.flatMap(({ gateOf }) => gateOf?.(unit) ?? []),
        )
    }
  }
  return { lost: lost.filter((unit) => !spared.has(unit)), held }
}

/** Some of these that help together and of which none can be left out; none where not even all of them help. */
function leastOf(at: Case, suspects: readonly Suspect[]): readonly Suspect[] {
  const { circuit } = at.compiled
  const helps = (set: readonly Suspect[]) =>
    evaluateForced(circuit, [laneWith(at, set)], at.flow.path.up)[0] === true
  if (suspects.length > mostTogether || !helps(suspects)) return []
  let least = suspects
  for (const suspect of suspects.toReversed()) {
    const without = least.filter((other) => other !== suspect)
    if (helps(without)) least = without
  }
  return least
}
