import type { Id } from '../../model/index.ts'
import { newCircuit } from '../circuit/newCircuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import { addDependencyLayer } from '../circuit/dependencyLayer.ts'
import { evaluateAll } from '../circuit/evaluate.ts'
import { explainNode } from './explain.ts'
import type { Need } from '../edges/needs.ts'
import { isTransit } from '../places/nodeKinds.ts'
import { unitsByDomain } from '../places/scenarios.ts'
import { holdsIn, isLost, newScene, type Scene } from './scene.ts'
import type { HiddenCrossAz } from '../types.ts'
import { unknownZone } from '../places/units.ts'

/** Nodes that stand in one AZ and die with another (rule D6); the way out to the Internet counts as a need here. */
export function findHiddenCrossAz(compiled: Compiled): readonly HiddenCrossAz[] {
  const { reading } = compiled
  const zones = [...unitsByDomain(reading)].filter(
    ([domain, units]) => units.length > 0 && isKnownZone(domain),
  )
  if (zones.length === 0) return []
  const { circuit, dependency } = withWaysOut(compiled)
  const found: HiddenCrossAz[] = []
  evaluateAll(
    circuit,
    zones.map(([, units]) => units),
    (values, first, count) => {
      zones.slice(first, first + count).forEach(([domain], i) => {
        const scene = newScene(reading, dependency, values.words, i + 1)
        for (const id of strandedNodes(scene, domain)) found.push(describe(scene, id, domain))
      })
    },
  )
  return found
}

/** The circuit of needs, ways out included; where nothing has a way out, the one there is says the same. */
function withWaysOut(compiled: Compiled): Pick<Compiled, 'circuit' | 'dependency'> {
  const { reading } = compiled
  if (reading.needs.egress.size === 0) return compiled
  const needs = new Map<Id, readonly Need[]>(reading.needs.hard)
  for (const [id, ways] of reading.needs.egress) needs.set(id, [...(needs.get(id) ?? []), ...ways])
  const circuit = newCircuit(reading.units.all.length)
  const dependency = addDependencyLayer(circuit, reading, (id) => needs.get(id) ?? [])
  return { circuit: circuit.build(), dependency }
}

/** Nothing can be said to stand in another AZ than one nobody knows. */
function isKnownZone(domain: string): boolean {
  return domain.startsWith('az:') && !domain.endsWith(unknownZone)
}

function strandedNodes(scene: Scene, domain: string): Id[] {
  const { reading, dependency } = scene
  return reading.design.nodes
    .filter((node) => !isTransit(node))
    .map((node) => node.id)
    .filter((id) =>
      (reading.units.of.get(id) ?? []).some((unit) => {
        const placed = reading.units.all[unit]
        const elsewhere =
          placed?.zone !== undefined && placed.zone !== unknownZone && !placed.domains.includes(domain)
        return elsewhere && holdsIn(scene, unit) && isLost(scene, dependency.ok[unit] ?? 0)
      }),
    )
}

function describe(scene: Scene, id: Id, domain: string): HiddenCrossAz {
  const name = domain.slice('az:'.length)
  const at = name.indexOf('/')
  const { culprits, chainTo } = explainNode(scene, id)
  const through = culprits.filter((culprit) => culprit !== id)
  return {
    node: id,
    ...(at < 0 ? {} : { region: name.slice(0, at) }),
    zone: name.slice(at + 1),
    through,
    chain: through[0] === undefined ? [id] : chainTo(through[0]),
  }
}
