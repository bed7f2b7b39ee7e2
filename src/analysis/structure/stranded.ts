import type { Need } from '../edges/needs.ts'
import type { Id, Node } from '../../model/index.ts'
import type { Compiled } from '../circuit/compiled.ts'
import type { Values } from '../circuit/evaluate.ts'
import { partsOfFlows } from './flowParts.ts'
import { isLoadBalancer, isTransit } from '../places/nodeKinds.ts'
import { inDocumentOrder } from '../places/inDocumentOrder.ts'
import { placesLost, zonesLost } from './placesLost.ts'
import type { Reading } from '../reading.ts'
import { servedNodes } from './servedNodes.ts'
import type { Stranded } from '../types.ts'
import { seesAlike, visibleUnits } from '../replicas/visibility.ts'
import { waysOf } from '../flows/ways.ts'

/** Nodes that work and get no work, though something that needs them does get some and cannot see them (rule D7): with
 *  nothing failed first, then zone by zone; in document order. */
export function findStranded(compiled: Compiled): readonly Stranded[] {
  const hidden = hiddenNodes(compiled.reading)
  if (hidden.length === 0) return []
  const { of } = compiled.reading.numbering
  const { values } = placesLost(compiled)
  const atRest = servedNodes(compiled, values, 0)
  // Where a flow begins, somebody is: an author's flow may begin anywhere.
  // A tier with a way out is no beginning: nobody sends work to it for that.
  for (const { plan } of compiled.flows) {
    if (plan.kind !== 'egress') for (const id of plan.entry) atRest[of.get(id) ?? 0] = 1
  }
  const before = missed(compiled, values, 0, hidden, atRest)
  const after = zonesLost(compiled).flatMap(({ zone, lane }) => {
    const lost = missed(compiled, values, lane, hidden, servedNodes(compiled, values, lane)).filter(
      ({ node }) => atRest[of.get(node) ?? -1] === 1,
    )
    if (lost.length === 0) return []
    const up = compiled.flows.filter(({ path }) => values.holds(path.up, lane))
    const goingOn = new Set(partsOfFlows(compiled, up))
    return lost
      .filter(({ node }) => goingOn.has(of.get(node) ?? -1))
      .map((item) => ({ ...item, failure: zone }))
  })
  return [...before, ...after]
}

/** Nodes that some unit of something that needs them cannot see: of a load balancer's targets those outside its zones,
 *  of the parts a route names all but one. By number. */
function hiddenNodes(reading: Reading): readonly number[] {
  const { of } = reading.numbering
  const hidden = new Set<number>()
  for (const map of waysOf(reading).drawn) {
    for (const [id, needs] of map) {
      const node = reading.index.nodes.get(id)
      const hides = node !== undefined && isLoadBalancer(node)
      for (const need of needs) {
        if (!node || !(hides || need.affine)) continue
        for (const member of unseen(reading, node, need)) hidden.add(of.get(member) ?? -1)
      }
    }
  }
  return [...hidden].sort((a, b) => a - b)
}

/** The members of a need that some unit of its source cannot see. */
function unseen(reading: Reading, source: Node, need: Need): readonly Id[] {
  const units = reading.units.of.get(source.id) ?? []
  return (seesAlike(source, need) ? units.slice(0, 1) : units).flatMap((at) => {
    const unit = reading.units.all[at]
    if (!unit) return []
    const seen = new Set<Id | undefined>()
    for (const others of visibleUnits(reading, source, unit, need)) {
      for (const other of others) seen.add(reading.units.all[other]?.node)
    }
    return need.members.filter((member) => !seen.has(member))
  })
}

function missed(
  { reading, dependency }: Compiled,
  values: Values,
  lane: number,
  hidden: readonly number[],
  served: Uint8Array,
): Stranded[] {
  const { of } = reading.numbering
  return hidden.flatMap((number) => {
    const node = reading.design.nodes[number]
    if (!node || served[number] === 1) return []
    const works = (reading.units.of.get(node.id) ?? []).some((unit) =>
      values.holds(isTransit(node) ? unit : (dependency.ok[unit] ?? unit), lane),
    )
    if (!works) return []
    // A source that gets work and sees a node would have passed it on: one that did not, cannot see it.
    const sources = new Set((reading.wiring.in.get(node.id) ?? []).map((wire) => wire.from))
    const from = [...sources].filter((source) => served[of.get(source) ?? -1] === 1)
    return from.length > 0 ? [{ node: node.id, from: inDocumentOrder(reading.numbering, from) }] : []
  })
}
