import type { Edge, Id, Node } from '../../model/index.ts'
import type { Need } from '../edges/needs.ts'
import { isExternal, isLoadBalancer, isTransit } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { containerPaths } from '../replicas/roleEquivalence.ts'
import { groupKeysOf } from '../replicas/sameGroup.ts'
import type { Role } from '../edges/wiring.ts'
import { joinEdges, partEdges } from './corrections.ts'
import type { AssumptionCode, Taken } from './types.ts'

/** Why targets were read as alternatives, first what says most. */
const rules = [
  ['alike:', 'load-balancer'],
  ['active:', 'multi-active'],
  ['copy-of:', 'copies'],
  ['role:', 'zones'],
] as const

/** Readings of several targets of one source, before equal ones of several sources are put together. */
interface Sighting {
  readonly code: AssumptionCode
  readonly rule: string
  readonly source: Id
  readonly members: readonly Id[]
  readonly edges: readonly Edge[]
}

/** Which targets were read as alternatives, which as needed all, and which as the one nearby (rules B1 to B4). */
export function groupingAssumptions(reading: Reading): Taken[] {
  const { hard, soft, egress, publish, consume } = reading.needs
  const edgesOf = edgesByRole(reading)
  const ruleOf = ruleFinder(reading)
  const found: Sighting[] = []
  const maps = { need: hard, soft, egress, publish, consume } as const
  for (const role of ['need', 'soft', 'egress', 'publish', 'consume'] as const) {
    for (const [source, needs] of maps[role]) {
      const own = edgesOf(source, role)
      for (const need of needs) found.push(...sightings(source, need, own, ruleOf))
      if (role === 'need') found.push(...apartSightings(reading, source, needs, own))
    }
  }
  return together(found)
}

/** Edges of a source that make its needs of one role; those of alternative ways are read elsewhere. */
function edgesByRole(reading: Reading): (source: Id, role: Role) => readonly Edge[] {
  const bySource = new Map<Id, Edge[]>()
  for (const edge of reading.design.edges) {
    const list = bySource.get(edge.from)
    if (list) list.push(edge)
    else bySource.set(edge.from, [edge])
  }
  return (source, role) => {
    const targets = new Set(
      (reading.wiring.out.get(source) ?? []).flatMap((wire) => (wire.role === role ? [wire.to] : [])),
    )
    const fits = (edge: Edge) => {
      const kind = reading.edges.get(edge.id)?.kind
      return kind === 'sync' || kind === 'async' || kind === 'soft'
    }
    return (bySource.get(source) ?? []).filter(
      (edge) => targets.has(edge.to) && edge.invalid !== true && fits(edge),
    )
  }
}

function sightings(
  source: Id,
  need: Need,
  own: readonly Edge[],
  ruleOf: (source: Id, members: readonly Id[]) => string | undefined,
): Sighting[] {
  const edges = own.filter((edge) => need.members.includes(edge.to))
  const members = need.members.filter((id) => edges.some((edge) => edge.to === id))
  if (members.length < 2 || edges.some((edge) => edge.anyOf !== undefined)) return []
  if (need.affine) return [{ code: 'nearest-of-several', rule: '', source, members, edges }]
  const rule = ruleOf(source, members)
  return rule === undefined ? [] : [{ code: 'alternatives', rule, source, members, edges }]
}

/** Targets of one service that are needs of their own: a second copy would look the same. */
function apartSightings(
  reading: Reading,
  source: Id,
  needs: readonly Need[],
  own: readonly Edge[],
): Sighting[] {
  const node = reading.index.nodes.get(source)
  if (!node || needs.length < 2) return []
  const code = isTransit(node) || isExternal(node) ? 'routed-apart' : 'all-needed'
  const byService = new Map<string, Need[]>()
  for (const need of needs) {
    const services = new Set(need.members.map((id) => reading.index.nodes.get(id)?.service ?? ''))
    const [service] = services
    if (need.affine || services.size !== 1 || service === undefined) continue
    byService.set(service, [...(byService.get(service) ?? []), need])
  }
  return [...byService.values()].flatMap((list): Sighting[] => {
    const members = list.flatMap((need) => need.members)
    const edges = own.filter((edge) => members.includes(edge.to))
    if (list.length < 2 || edges.length < 2 || edges.every((edge) => edge.anyOf !== undefined)) return []
    return [{ code, rule: '', source, members, edges }]
  })
}

/** Tells which rule joined some targets; undefined where the drawing says so itself, or where one takes over. */
function ruleFinder(reading: Reading): (source: Id, members: readonly Id[]) => string | undefined {
  const containers = containerPaths(reading.design, reading.domains, false)
  const keysOf = groupKeysOf(reading.design, { ...reading, containers })
  return (source, members) => {
    const from = reading.index.nodes.get(source)
    const targets = members.flatMap((id) => reading.index.nodes.get(id) ?? [])
    if (!from) return undefined
    const keys = keysOf(from, targets)
    const shared = (mark: string, least: number) => {
      const counts = new Map<string, number>()
      for (const list of keys.values()) {
        for (const key of new Set(list)) if (key.startsWith(mark)) counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      return Math.max(0, ...counts.values()) >= least
    }
    if (shared('span:', members.length)) return undefined
    const rule = rules.find(([mark]) => shared(mark, 2))?.[1]
    return rule === 'zones' && isChoosy(from) && !inSeveralZones(reading, targets) ? 'router' : rule
  }
}

function isChoosy(source: Node): boolean {
  return isLoadBalancer(source) || isTransit(source) || isExternal(source)
}

function inSeveralZones({ units }: Reading, targets: readonly Node[]): boolean {
  const zones = targets.flatMap((node) => (units.of.get(node.id) ?? []).map((i) => units.all[i]?.zone))
  return new Set(zones.filter((zone) => zone !== undefined)).size > 1
}

/** Replicas that read the same targets alike are one assumption. */
function together(sightings: readonly Sighting[]): Taken[] {
  const byKey = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const key = [sighting.code, sighting.rule, ...sighting.members].join(' ')
    byKey.set(key, [...(byKey.get(key) ?? []), sighting])
  }
  return [...byKey.values()].flatMap((list): Taken[] => {
    const [first] = list
    if (!first) return []
    const sources = list.map(({ source }) => source)
    const edges = list.flatMap((one) => one.edges)
    const isOneNeed = first.code === 'alternatives'
    return [
      {
        code: first.code,
        on: [...sources, ...first.members, ...edges.map((edge) => edge.id)],
        pivots: sources,
        params: { sources, members: first.members, ...(first.rule === '' ? {} : { rule: first.rule }) },
        corrections: [isOneNeed ? partEdges('all-needed', edges) : joinEdges('alternatives', edges)],
      },
    ]
  })
}
