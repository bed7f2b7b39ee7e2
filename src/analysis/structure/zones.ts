import type { Reading } from '../reading.ts'
import { unitsByDomain } from '../places/scenarios.ts'
import type { Failure } from '../types.ts'

/** Every AZ that holds something, with the units it takes down; those drawn first. */
export function zonesOf(reading: Reading): readonly (readonly [zone: Failure, units: readonly number[]])[] {
  return [...unitsByDomain(reading)].filter(([domain, units]) => domain.startsWith('az:') && units.length > 0)
}
