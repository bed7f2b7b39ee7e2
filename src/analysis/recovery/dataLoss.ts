import { has, serviceOf } from '../../catalog/index.ts'
import type { Id, Node } from '../../model/index.ts'
import { copiesOf, keepsData, lossOf, type CopyKind } from './copies.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import { closureOf } from '../flows/entries.ts'
import type { Reading } from '../reading.ts'
import { unitsByDomain } from '../places/scenarios.ts'
import type { Failure } from '../types.ts'

/** What is lost with a place, in seconds at worst: Infinity where no copy of the data is kept elsewhere. */
export interface DataLoss {
  readonly failure: Failure
  readonly seconds: number
}

/** What a flow may lose of the data it ends in, place by place (rule E3a); what it does not judge left out. */
export function dataLossesOf(reading: Reading, plan: FlowPlan): readonly DataLoss[] {
  const { hard } = reading.needs
  const needed = (id: Id) => (hard.get(id) ?? []).flatMap((need) => need.members)
  const nodes = [...closureOf(plan.goals, needed)].flatMap((id) => reading.index.nodes.get(id) ?? [])
  const stores = nodes.filter((node) => keepsData(node) && !leavesDataTo(reading, node, needed))
  const places = [...unitsByDomain(reading)].filter(([failure]) => !failure.startsWith('location:'))
  return places.flatMap(([failure]) => {
    if (plan.intrinsicDomains.has(failure)) return []
    const losses = stores.flatMap((store) =>
      standsIn(reading, store, failure) ? [lossAt(reading, store, failure)] : [],
    )
    return losses.length > 0 ? [{ failure, seconds: Math.max(...losses) }] : []
  })
}

/** An Aurora instance keeps its data in the volume it is drawn on. */
function leavesDataTo({ index }: Reading, node: Node, needed: (id: Id) => readonly Id[]): boolean {
  return (
    node.service.startsWith('aurora-') &&
    needed(node.id).some((id) => index.nodes.get(id)?.service === 'aurora-volume')
  )
}

function standsIn({ units }: Reading, { id }: Node, failure: Failure): boolean {
  return (units.of.get(id) ?? []).some((unit) => units.all[unit]?.domains.includes(failure))
}

function lossAt(reading: Reading, store: Node, failure: Failure): number {
  if (outlives(reading, store, failure)) return lossOf[ownCopies(store)][1]
  const copies = copiesOf(reading, store.id)
  const kept: CopyKind[] = [...copies].flatMap(([id, kind]) => {
    const copy = reading.index.nodes.get(id)
    return copy && outlives(reading, copy, failure) ? [kind] : []
  })
  // A mere copy is lost without loss: what it was copied from has it all.
  const isCopied = reading.wiring.replications.some(({ from, to }) => {
    const origin = to === store.id && !copies.has(from) ? reading.index.nodes.get(from) : undefined
    return origin !== undefined && keepsData(origin) && outlives(reading, origin, failure)
  })
  if (isCopied) kept.push('synchronous')
  // Backups of a store are kept in its Region, in several zones.
  if (store.props?.['backup'] === true && failure.startsWith('az:')) kept.push('backup')
  return kept.length > 0 ? Math.min(...kept.map((kind) => lossOf[kind][1])) : Infinity
}

/** Whether data of a node is still there without this place. */
function outlives({ units }: Reading, node: Node, failure: Failure): boolean {
  const isSpread = failure.startsWith('az:') && keepsInManyZones(node)
  return (units.of.get(node.id) ?? []).some((unit) => isSpread || !units.all[unit]?.domains.includes(failure))
}

/** Aurora keeps six copies over three zones, whatever its instances do. */
function keepsInManyZones({ service }: Node): boolean {
  return service.startsWith('aurora') || serviceOf(service).scope === 'zonal-compute-regional-storage'
}

/** Second units of a database are written together with the first; those of a cache follow. */
function ownCopies({ service }: Node): CopyKind {
  return has(service, 'soft-cache') ? 'asynchronous' : 'synchronous'
}
