import type { Id } from '../../model/index.ts'
import type { Need } from '../edges/needs.ts'
import type { Numbering } from '../places/numbering.ts'
import type { Successors } from './successors.ts'
import type { Units } from '../places/units.ts'

/** What it takes to know who stands in for whom. */
export interface StandInFacts {
  readonly successors: Successors
  readonly numbering: Numbering
}

/** A node and whatever replaces it for its callers. */
export function withSuccessors({ successors }: Pick<StandInFacts, 'successors'>, id: Id): readonly Id[] {
  const replacing = successors.get(id)
  return replacing ? [id, ...replacing] : [id]
}

/** Some nodes and whatever replaces them, by number. */
export function numbersStandingFor(facts: StandInFacts, ids: readonly Id[]): ReadonlySet<number> {
  const all = ids.flatMap((id) => withSuccessors(facts, id))
  return new Set(all.flatMap((id) => facts.numbering.of.get(id) ?? []))
}

const noUnits: readonly number[] = []

/** The units of a node and of whatever replaces it for its callers. */
export function unitsStandingFor(
  facts: Pick<StandInFacts, 'successors'> & { readonly units: Units },
  id: Id,
) {
  const own = facts.units.of.get(id) ?? noUnits
  const replacing = facts.successors.get(id)
  return replacing ? [own, ...replacing.map((other) => facts.units.of.get(other) ?? noUnits)].flat() : own
}

const known = new WeakMap<Need, readonly number[]>()

/** The members of a need with whatever would take their place, as numbers; worked out once for each need. */
export function standInsOf(facts: StandInFacts, need: Need): readonly number[] {
  const found = known.get(need)
  if (found) return found
  const numbers: number[] = []
  for (const member of need.members) {
    for (const id of withSuccessors(facts, member)) {
      const number = facts.numbering.of.get(id)
      if (number !== undefined && !numbers.includes(number)) numbers.push(number)
    }
  }
  known.set(need, numbers)
  return numbers
}
