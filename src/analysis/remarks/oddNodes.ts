import { has, isKnownService, serviceOf } from '../../catalog/index.ts'
import type { Id, Node } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import type { Remark } from '../types.ts'

/** Nodes of services no palette has: read as plain parts, whatever they are. Said once for all of them. */
export function unknownServices({ design }: Reading): Remark[] {
  const on = design.nodes.flatMap(({ id, service }) => (isKnownService(service) ? [] : [id]))
  return on.length === 0 ? [] : [{ code: 'unknown-service', on }]
}

/** Nodes that stand in one AZ and name others. */
export function zonesElsewhere(reading: Reading): Remark[] {
  return reading.design.nodes.flatMap((node): Remark[] => {
    const { zone } = reading.domains.placeOf(node.group)
    if (zone === undefined || !node.azs || node.azs.every((each) => each === zone)) return none
    const home = reading.index.ancestors(node.id).find((group) => group.kind === 'az')
    if (!home) return none
    return [{ code: 'zones-elsewhere', on: [node.id, home.id] }]
  })
}

const none: Remark[] = []

/** Needs of more than there is (rule B1): broken before anything fails. */
export function impossibleNeeds({ needs, units }: Reading): Remark[] {
  const odd: Remark[] = []
  const standing = (id: Id) =>
    (units.of.get(id) ?? []).reduce((sum, unit) => sum + (units.all[unit]?.weight ?? 0), 0)
  for (const map of [needs.hard, needs.publish, needs.consume, needs.egress, needs.soft]) {
    for (const [source, list] of map) {
      for (const { members, min } of list) {
        if (min > 1 && min > members.reduce((sum, id) => sum + standing(id), 0))
          odd.push({ code: 'min-beyond', on: [source, ...members] })
      }
    }
  }
  return odd
}

/** Engines that take copies from others. */
const takesOthers: ReadonlySet<string> = new Set(['redshift', 'opensearch', 'dms'])

/** Copies between databases of different engines: none of them can do that by itself. */
export function mismatchedCopies({ wiring, index }: Reading): Remark[] {
  return wiring.replications.flatMap(({ from, to }): Remark[] => {
    const [source, copy] = [index.nodes.get(from), index.nodes.get(to)]
    if (!source || !copy || !isDatabase(source) || !isDatabase(copy)) return []
    return isOneEngine(source, copy) || takesOthers.has(copy.service)
      ? []
      : [{ code: 'replication-mismatch', on: [from, to] }]
  })
}

function isDatabase(node: Node): boolean {
  const { category, scope } = serviceOf(node.service)
  return category === 'database' && scope !== 'on-premises' && has(node.service, 'stateful')
}

/** Aurora speaks the languages of RDS, and takes copies from it. What states no engine may be of any. */
function isOneEngine(source: Node, copy: Node): boolean {
  const [family, other] = [source, copy].map(({ service }) =>
    service.startsWith('aurora') ? 'rds' : (service.split('-')[0] ?? service),
  )
  const engines = [source, copy].flatMap(({ props }) => {
    const engine = props?.['engine']
    return typeof engine === 'string' ? [engine.replace('aurora-', '')] : []
  })
  return family === other && new Set(engines).size <= 1
}
