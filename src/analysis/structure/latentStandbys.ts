import type { Id } from '../../model/index.ts'
import type { Gate } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import type { Values } from '../circuit/evaluate.ts'
import { isExternal, isTransit } from '../places/nodeKinds.ts'
import { placesLost } from './placesLost.ts'
import { standbyPairs } from '../replicas/standbyPairs.ts'
import type { Failure, LatentStandby } from '../types.ts'

/** Standbys elsewhere that stop with a place that stops their primary, and so cannot take over when they should (rule
 *  D8b). In document order of the primaries' sources, places as drawn. */
export function findLatentStandbys(compiled: Compiled): readonly LatentStandby[] {
  const { reading } = compiled
  const pairs = standbyPairs(reading)
  if (pairs.length === 0) return []
  const { places, values } = placesLost(compiled)
  const works = whoWorks(compiled, values)
  return pairs.flatMap(({ standby, primaries, isWay }) => {
    // A way that leads nowhere yet is told with its flow; a part that never works is no standby at all.
    if (isWay && !works(standby, 0)) return []
    const own = placesOf(compiled, [standby])
    const theirs = placesOf(compiled, primaries)
    return places.flatMap((failure, i): LatentStandby[] => {
      if (own.has(failure) || !theirs.has(failure)) return []
      if (works(standby, i + 1) || primaries.some((id) => works(id, i + 1))) return []
      const primary = primaries.find((id) => placesOf(compiled, [id]).has(failure))
      return primary === undefined ? [] : [{ standby, primary, failure }]
    })
  })
}

function placesOf({ reading }: Compiled, ids: readonly Id[]): ReadonlySet<Failure> {
  const units = ids.flatMap((id) => reading.units.of.get(id) ?? [])
  return new Set(units.flatMap((unit) => reading.units.all[unit]?.domains ?? []))
}

/** Whether a node does its part in a scenario: a router where some flow still gets through it, all others at work. */
function whoWorks(compiled: Compiled, values: Values): (id: Id, lane: number) => boolean {
  const { reading, dependency, flows } = compiled
  const { of } = reading.numbering
  return (id, lane) => {
    const node = reading.index.nodes.get(id)
    const units = reading.units.of.get(id) ?? []
    if (!node || !(isTransit(node) || isExternal(node))) {
      return units.some((unit) => values.holds(dependency.ok[unit] ?? unit, lane))
    }
    const number = of.get(id) ?? -1
    const holds = (gate: Gate) => values.holds(gate, lane)
    return flows.some(({ path }) => path.reach.some((reach) => reach.leadsIn(holds)(number)))
  }
}
