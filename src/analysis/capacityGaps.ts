import type { Id, Json, Props } from '../model/index.ts'
import type { Compiled } from './compiled.ts'
import { evaluate, type Values } from './evaluate.ts'
import { partsOfFlows } from './flowParts.ts'
import type { Reading } from './reading.ts'
import { isFleet } from './spans.ts'
import type { CapacityGap, Failure } from './types.ts'
import { zonesOf } from './zones.ts'

/** What says how many it requires, and the units it has, each as many as it stands for. */
interface Demand {
  readonly of: Id
  readonly nodes: readonly Id[]
  readonly required: number
  readonly weights: ReadonlyMap<number, number>
}

/** Nodes and spans that are left with fewer than they require when a zone is lost that the flow through them outlives
 *  (rule D8). In document order, nodes first; zones as drawn. */
export function findCapacityGaps(compiled: Compiled): readonly CapacityGap[] {
  const { reading, circuit } = compiled
  const demands = demandsOf(reading)
  if (demands.length === 0) return []
  const zones = zonesOf(reading)
  const short = demands.flatMap((demand) => {
    const inZone = weightsByZone(reading, demand)
    return zones.flatMap(([zone], i) => {
      const lost = inZone.get(zone) ?? 0
      const alive = total(demand) - lost
      return lost > 0 && alive < demand.required ? [{ demand, zone, alive, lane: i + 1 }] : []
    })
  })
  if (short.length === 0) return []
  const values = evaluate(
    circuit,
    zones.map(([, units]) => units),
  )
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

function demandsOf(reading: Reading): Demand[] {
  const { nodes, spans } = reading.design
  return [
    ...nodes.flatMap((node) => demandOf(reading, node.id, [node.id], node.props, undefined)),
    ...spans.flatMap((span) => {
      const size = isFleet(span)
        ? (amount(span.props?.['desired']) ?? amount(span.props?.['min']))
        : undefined
      return demandOf(reading, span.id, [...new Set(span.members)], span.props, size)
    }),
  ]
}

function demandOf(
  reading: Reading,
  of: Id,
  nodes: readonly Id[],
  props: Props | undefined,
  size: number | undefined,
): Demand[] {
  const required = amount(props?.['required'])
  if (required === undefined) return []
  const weights = new Map<number, number>()
  for (const id of nodes) {
    for (const unit of reading.units.of.get(id) ?? []) {
      const { asleep = true, weight = 0 } = reading.units.all[unit] ?? {}
      if (!asleep) weights.set(unit, weight)
    }
  }
  const demand = { of, nodes, required, weights }
  return [size !== undefined && size > total(demand) ? { ...demand, weights: dealt(weights, size) } : demand]
}

/** A fleet drawn as fewer than it wants: its size dealt round the units that are drawn, as round its zones (rule A5). */
function dealt(weights: ReadonlyMap<number, number>, size: number): ReadonlyMap<number, number> {
  const units = [...weights.keys()]
  return new Map(units.map((unit, i) => [unit, Math.floor((size - i - 1) / units.length) + 1]))
}

function total({ weights }: Pick<Demand, 'weights'>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return sum
}

function amount(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.floor(value) : undefined
}
