import type { Id, Json, Props } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import { isFleet } from '../places/spans.ts'

/** What says how many it requires, and the units it has, each as many as it stands for. */
export interface Demand {
  readonly of: Id
  readonly nodes: readonly Id[]
  readonly required: number
  readonly weights: ReadonlyMap<number, number>
}

const known = new WeakMap<Reading, readonly Demand[]>()

/** Every node and span that says how many it requires, nodes first, in document order; found once. */
export function demandsOf(reading: Reading): readonly Demand[] {
  const demands = known.get(reading) ?? findDemands(reading)
  known.set(reading, demands)
  return demands
}

function findDemands(reading: Reading): Demand[] {
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

/** How many it has while nothing failed. */
export function total({ weights }: Pick<Demand, 'weights'>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return sum
}

function amount(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.floor(value) : undefined
}
