import type { Compiled } from '../circuit/compiled.ts'
import { evaluate, type Values } from '../circuit/evaluate.ts'
import { unitsByDomain } from '../places/scenarios.ts'
import type { Failure } from '../types.ts'

/** What happens when each place that holds something is lost alone: place i is lane i + 1. */
export interface PlacesLost {
  readonly places: readonly Failure[]
  readonly values: Values
}

const known = new WeakMap<Compiled, PlacesLost>()

/** Loses every zone, Region, site and location in turn, those drawn first; evaluated once for all who ask. */
export function placesLost(compiled: Compiled): PlacesLost {
  const found = known.get(compiled)
  if (found) return found
  const all = [...unitsByDomain(compiled.reading)].filter(([, units]) => units.length > 0)
  const lost = {
    places: all.map(([place]) => place),
    values: evaluate(
      compiled.circuit,
      all.map(([, units]) => units),
    ),
  }
  known.set(compiled, lost)
  return lost
}

/** The zones among them, each with its lane. */
export function zonesLost(compiled: Compiled): readonly { readonly zone: Failure; readonly lane: number }[] {
  return placesLost(compiled).places.flatMap((zone, i) =>
    zone.startsWith('az:') ? [{ zone, lane: i + 1 }] : [],
  )
}
