import type fc from 'fast-check'
import type { Design, Edge, Node } from '../../../model/index.ts'
import { drawBrokers, drawHub, drawLoop, drawQueue, drawStore } from './failoverStores.ts'
import { failoverRecipe, join, otherWay, put, type Draft, type FailoverRecipe } from './failoverParts.ts'

const zones = ['a', 'b']

function drawRegion(draft: Draft, r: string): void {
  draft.groups.push({ id: r, kind: 'region', label: `Region ${r}` })
  draft.groups.push({ id: `vpc-${r}`, kind: 'vpc', label: 'VPC', parent: r })
  for (const zone of zones)
    draft.groups.push({ id: `az-${r}-${zone}`, kind: 'az', label: `AZ ${zone}`, parent: `vpc-${r}`, zone })
}

function fleet(draft: Draft, r: string, members: readonly string[], size: number): void {
  const { app, required } = draft.recipe
  const props = { min: size, max: size + 2, desired: size, ...(required === undefined ? {} : { required }) }
  const kind = app === 'ec2' ? ('asg' as const) : ('ecs-service' as const)
  draft.spans.push({ id: `fleet-${r}`, kind, label: 'Fleet', members, props })
}

/** The servers behind the router, and what wakes or replaces them. */
function drawTier(draft: Draft, r: string, asleep: boolean): string[] {
  const { tier, app, required, marked } = draft.recipe
  const need = required === undefined ? {} : { required }
  const goal = marked === 'tier' ? { role: 'goal' } : {}
  const off: Node['props'] = { ...goal, ...(asleep ? { state: 'stopped' } : {}) }
  const at = (zone: string, props: Node['props'] = {}): string =>
    put(draft, `app-${r}-${zone}`, app, { group: `az-${r}-${zone}`, props: { ...props, ...off } })
  if (asleep || tier === 'one') return [at('a')]
  if (tier === 'count') return [at('a', { count: 2, ...need }), at('b')]
  if (tier === 'per-zone') return zones.map((zone) => at(zone))
  if (tier === 'launched' || tier === 'launched-in-fleet') {
    const ids = [at('a'), at('b', { state: 'launched-on-failure' })]
    if (tier === 'launched-in-fleet') fleet(draft, r, ids, 1)
    return ids
  }
  if (tier === 'woken') {
    const ids = [at('a'), at('b', { state: 'stopped' })]
    const waker = put(draft, `waker-${r}`, 'lambda', { group: r })
    join(draft, waker, `app-${r}-b`, { kind: 'management' })
    return ids
  }
  if (tier === 'fleet-drawn') {
    const ids = zones.map((zone) => at(zone))
    fleet(draft, r, ids, 2)
    return ids
  }
  const id = put(draft, `app-${r}`, app, { group: `vpc-${r}`, azs: zones })
  fleet(draft, r, [id], tier === 'fleet-111' ? 1 : 3)
  return [id]
}

/** An active and a standby appliance that everything passes. */
function drawPair(draft: Draft, r: string, to: readonly string[]): string[] {
  const { pair } = draft.recipe
  if (pair === 'none') return [...to]
  const ids = zones.map((zone) => {
    const duty = pair === 'duty' ? { duty: zone === 'b' ? 'active' : 'standby' } : {}
    const timed = pair === 'timed' ? { failoverSeconds: zone === 'a' ? 15 : 25 } : {}
    return put(draft, `wall-${r}-${zone}`, 'ec2', { group: `az-${r}-${zone}`, props: { ...duty, ...timed } })
  })
  draft.spans.push({ id: `pair-${r}`, kind: 'active-standby', label: 'Pair', members: ids })
  for (const id of ids) for (const one of to) join(draft, id, one)
  return ids
}

function drawWayOut(draft: Draft, r: string, tier: readonly string[]): void {
  const { nat, cache, cacheNodes } = draft.recipe
  if (cache) {
    if (cacheNodes === undefined) put(draft, `cache-${r}`, 'elasticache', { group: `az-${r}-a` })
    else put(draft, `cache-${r}`, 'dax', { group: `vpc-${r}`, azs: zones, props: { nodes: cacheNodes } })
    const kind = cacheNodes === 3 ? 'sync' : 'soft'
    for (const one of tier) join(draft, one, `cache-${r}`, { kind })
  }
  if (nat === 'none') return
  put(draft, `igw-${r}`, 'internet-gateway', { group: `vpc-${r}` })
  for (const zone of nat === 'shared' ? ['a'] : zones) {
    const id = put(draft, `nat-${r}-${zone}`, 'nat-gateway', { group: `az-${r}-${zone}` })
    for (const one of tier) join(draft, one, id)
    join(draft, id, `igw-${r}`)
  }
}

function drawSide(draft: Draft, r: string, asleep: boolean): string {
  const { router, routerZones, marked } = draft.recipe
  drawRegion(draft, r)
  const azs = routerZones === 'all' ? { azs: zones } : routerZones === 'first' ? { azs: ['a'] } : {}
  const goal = marked === 'router' ? { props: { role: 'goal' } } : {}
  const lb = put(draft, `lb-${r}`, router, { group: `vpc-${r}`, ...azs, ...goal })
  const tier = drawTier(draft, r, asleep)
  for (const one of drawPair(draft, r, tier)) join(draft, lb, one)
  drawStore(draft, r, tier)
  if (r === 'r2') return lb
  drawBrokers(draft, r, tier)
  drawHub(draft, r, tier)
  drawLoop(draft, r, tier)
  drawQueue(draft, r, tier)
  drawWayOut(draft, r, tier)
  return lb
}

/** Draws a recipe: one Region, or two with one of the ways to come from the first to the second. */
export function designOfFailovers(recipe: FailoverRecipe): Design {
  const draft: Draft = { groups: [], nodes: [], spans: [], edges: [], recipe }
  const { regions, spare } = recipe
  put(draft, 'users', 'users')
  put(draft, 'dns', 'route53', regions === 'one-at-a-time' ? { props: { routing: 'failover' } } : {})
  join(draft, 'users', 'dns')
  join(draft, 'dns', drawSide(draft, 'r1', false))
  const timed: Partial<Edge> = { ...otherWay, props: { failoverSeconds: 10 } }
  if (regions !== 'one') {
    const other = drawSide(draft, 'r2', regions === 'pilot')
    const plain = regions === 'both' || regions === 'one-at-a-time'
    join(draft, 'dns', other, plain ? {} : regions === 'path-timed' ? timed : otherWay)
    if (recipe.store.startsWith('takeover')) join(draft, 'db-r1', 'db-r2', { kind: 'replication' })
  } else if (spare !== 'none')
    join(draft, 'dns', put(draft, 'sorry', 's3', { group: 'r1' }), spare === 'path' ? otherWay : timed)
  const { groups, nodes, spans, edges } = draft
  return { format: 'faultline/1', title: 'Random failovers', groups, nodes, spans, edges }
}

/** Small designs in which things take over, are replaced, wait or wake. */
export const failoverDesign: fc.Arbitrary<Design> = failoverRecipe.map(designOfFailovers)
