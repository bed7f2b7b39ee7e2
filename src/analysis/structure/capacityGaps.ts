import type { Id } from '../../model/index.ts'
import type { Compiled } from '../circuit/compiled.ts'
import type { Values } from '../circuit/evaluate.ts'
import { demandsOf, total, type Demand } from '../circuit/demands.ts'
import { partsOfFlows } from './flowParts.ts'
import { placesLost, zonesLost } from './placesLost.ts'
import type { Reading } from '../reading.ts'
import type { CapacityGap, Failure } from '../types.ts'

/** Nodes and spans that are left with fewer than they require when a zone is lost that the flow through them outlives
 *  (rule D8). In document order, nodes first; zones as drawn. */
export function findCapacityGaps(compiled: Compiled): readonly CapacityGap[] {
  const { reading } = compiled
  const demands = demandsOf(reading)
  if (demands.length === 0) return []
  const zones = zonesLost(compiled)
  const short = demands.flatMap((demand) => {
    const inZone = weightsByZone(reading, demand)
    return zones.flatMap(({ zone, lane }) => {
      const lost = inZone.get(zone) ?? 0
      const alive = total(demand) - lost
      return lost > 0 && alive < demand.required ? [{ demand, zone, alive, lane }] : []
    })
  })
  if (short.length === 0) return []
  const { values } = placesLost(compiled)
  const lanes = new Map(short.map(({ zone, lane }) => [zone, lane]))
  const served = new Map([...lanes].map(([zone, lane]) => [zone, partsUp(compiled, values, zone, lane)]))
  return short
    .filter(({ demand, zone }) => demand.nodes.some((id) => served.get(zone)?.has(id) === true))
    .map(({ demand, zone, alive }) => ({ of: demand.of, failure: zone, required: demand.required, alive }))
}

function weightsByZone({ units }: Reading, { weights }: Demand): ReadonlyMap<Failure, number> {
  const inZone = new Map<Failure, number>()
  for (const [unit, weight] of weights) {
    for (const domain of units.all[unit]?.domains ?? [])
      inZone.set(domain, (inZone.get(domain) ?? 0) + weight)
  }
  return inZone
}

/** What the flows run through that outlive a zone, where it is judged. */
function partsUp(compiled: Compiled, values: Values, zone: Failure, lane: number): ReadonlySet<Id> {
  const { reading, flows } = compiled
  const up = flows.filter(
    ({ plan, path }) =>
      values.holds(path.up, 0) && values.holds(path.up, lane) && !plan.intrinsicDomains.has(zone),
  )
  return new Set(partsOfFlows(compiled, up).map((node) => reading.numbering.ids[node] ?? ''))
}
