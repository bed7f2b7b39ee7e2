import type { Compiled } from '../circuit/compiled.ts'
import type { Loss } from './replacements.ts'
import { unitsByDomain } from '../places/scenarios.ts'
import type { Failure } from '../types.ts'

const known = new WeakMap<Compiled, ReadonlyMap<Failure, readonly number[]>>()

/** What a list of things that fail takes down: a node fails with all it stands for, a place with all that stands in it;
 *  names that are not known take nothing. */
export function lossOfAll(compiled: Compiled, failed: readonly Failure[]): Loss {
  const { reading } = compiled
  const byDomain = known.get(compiled) ?? unitsByDomain(reading)
  known.set(compiled, byDomain)
  const units = new Set<number>()
  const domains = new Set<Failure>()
  for (const failure of failed) {
    const inside = byDomain.get(failure)
    if (inside) domains.add(failure)
    const own = (reading.units.of.get(failure) ?? []).filter(
      (unit) => reading.units.all[unit]?.event !== 'none',
    )
    for (const unit of inside ?? own) units.add(unit)
  }
  return { units: [...units], domains }
}
