import type { Id } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import type { Failure } from '../types.ts'

/** One basic event (rule A3) and the units it takes down. */
export type Scenario = { readonly units: readonly number[] } & (
  | { readonly what: 'component'; readonly node: Id }
  | { readonly what: 'link'; readonly node: Id }
  | { readonly what: 'managed'; readonly node: Id }
  | { readonly what: 'domain'; readonly domain: Failure }
)

/** The name of a scenario as a thing that can fail. */
export function failureOf(scenario: Scenario): Failure {
  return scenario.what === 'domain' ? scenario.domain : scenario.node
}

/** Every single failure of a design: domains as drawn first, then nodes in document order. */
export function singleFailures(reading: Reading): readonly Scenario[] {
  const domains = unitsByDomain(reading)
  const scenarios: Scenario[] = [...domains].map(([domain, units]) => ({ what: 'domain', domain, units }))
  for (const node of reading.design.nodes) {
    const units = reading.units.of.get(node.id) ?? []
    let isManaged = false
    // One of several alike at a time, never a bundle of them; a managed service fails as a whole.
    for (const unit of units) {
      const { event, weight = 1 } = reading.units.all[unit] ?? {}
      isManaged ||= event === 'managed'
      if (weight === 1 && (event === 'component' || event === 'link'))
        scenarios.push({ what: event, node: node.id, units: [unit] })
    }
    if (isManaged) scenarios.push({ what: 'managed', node: node.id, units })
  }
  return scenarios
}

const knownUnits = new WeakMap<Reading, ReadonlyMap<Failure, readonly number[]>>()

/** The domains that hold at least one unit: those drawn first, then those only named by a node's `azs`. Found once. */
export function unitsByDomain(reading: Reading): ReadonlyMap<Failure, readonly number[]> {
  const found = knownUnits.get(reading) ?? findUnitsByDomain(reading)
  knownUnits.set(reading, found)
  return found
}

function findUnitsByDomain(reading: Reading): ReadonlyMap<Failure, readonly number[]> {
  const domains = new Map<Failure, number[]>(reading.domains.drawn.map((domain) => [domain, []]))
  reading.units.all.forEach((unit, i) => {
    for (const domain of unit.domains) {
      const list = domains.get(domain)
      if (list) list.push(i)
      else domains.set(domain, [i])
    }
  })
  return domains
}

/** Everything that can be failed: domains in the order they are drawn, then every node that can fail. */
export function failuresOf(reading: Reading): Failure[] {
  const nodes = reading.design.nodes.map((node) => node.id)
  const canFail = (id: Id) =>
    (reading.units.of.get(id) ?? []).some((unit) => reading.units.all[unit]?.event !== 'none')
  return [...unitsByDomain(reading).keys(), ...nodes.filter(canFail)]
}
