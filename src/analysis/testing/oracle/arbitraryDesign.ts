import type fc from 'fast-check'
import type { Design, Edge, Group, Node, Span } from '../../../model/index.ts'
import { recipe, type Recipe } from './recipe.ts'

interface Draft {
  readonly groups: Group[]
  readonly nodes: Node[]
  readonly spans: Span[]
  readonly edges: Edge[]
  readonly recipe: Recipe
}
type EdgeMore = Partial<Omit<Edge, 'id' | 'from' | 'to'>>

const letters = (draft: Draft): readonly string[] => ['a', 'b'].slice(0, draft.recipe.zones)
const put = (draft: Draft, id: string, service: string, more: Partial<Node> = {}): string => {
  draft.nodes.push({
    id,
    service,
    label: id.replace(/-r\d/, '').replace(/-[ab]$/, (zone) => zone.replace('-', ' ')),
    ...more,
  })
  return id
}
const join = (draft: Draft, from: string, to: string, more: EdgeMore = {}): void => {
  draft.edges.push({ id: `e${draft.edges.length}`, from, to, ...more })
}
/** A synchronous edge, its kind written or left to be guessed. */
const call = (draft: Draft, from: string, to: string, more: EdgeMore = {}): void =>
  join(draft, from, to, { ...(draft.recipe.written ? { kind: 'sync' as const } : {}), ...more })

function drawRegion(draft: Draft, r: string): void {
  draft.groups.push({ id: r, kind: 'region', label: `Region ${r}` })
  draft.groups.push({ id: `vpc-${r}`, kind: 'vpc', label: 'VPC', parent: r })
  for (const z of letters(draft)) {
    draft.groups.push({ id: `az-${r}-${z}`, kind: 'az', label: `AZ ${z}`, parent: `vpc-${r}`, zone: z })
    draft.groups.push({
      id: `sub-${r}-${z}`,
      kind: 'subnet-private',
      label: `Private ${z}`,
      parent: `az-${r}-${z}`,
    })
  }
}

function drawRouter(draft: Draft, r: string): string {
  const { router, routerZones } = draft.recipe
  const zones = letters(draft)
  const azs =
    router === 'api-gateway' || routerZones === 'none'
      ? []
      : routerZones === 'all'
        ? zones
        : zones.slice(0, 1)
  return put(draft, `lb-${r}`, router, { group: `vpc-${r}`, ...(azs.length > 0 ? { azs } : {}) })
}

/** One tier: a node per zone, one node in one zone, or one over all. */
function drawTier(draft: Draft, r: string, name: string): string[] {
  const { app, appDrawn, fleet, desired, extra } = draft.recipe
  const zones = letters(draft)
  const count = extra === 'count' && appDrawn === 'one' && fleet === undefined ? { props: { count: 2 } } : {}
  const ids =
    app === 'lambda'
      ? [put(draft, `${name}-${r}`, app, { group: r })]
      : appDrawn === 'azs'
        ? [put(draft, `${name}-${r}`, app, { group: `vpc-${r}`, azs: zones })]
        : (appDrawn === 'one' ? zones.slice(-1) : zones).map((z) =>
            put(draft, `${name}-${r}-${z}`, app, { group: `sub-${r}-${z}`, ...count }),
          )
  if (fleet !== undefined && app !== 'lambda')
    draft.spans.push({
      id: `fleet-${name}-${r}`,
      kind: fleet,
      label: 'Fleet',
      members: ids,
      props: { desired },
    })
  return ids
}

function drawStore(draft: Draft, r: string, tier: readonly string[]): void {
  const { store } = draft.recipe
  const zones = letters(draft)
  const [a = 'a'] = zones
  const b = zones[1] ?? a
  if (store === 'none') return
  if (store === 'dynamodb') {
    put(draft, `db-${r}`, 'dynamodb', { group: r })
  } else {
    const props = store === 'multi-az' ? { props: { multiAz: true } } : {}
    put(draft, `db-${r}`, store === 'cluster' ? 'aurora-writer' : 'rds', { group: `sub-${r}-${a}`, ...props })
  }
  if (store === 'standby')
    join(draft, `db-${r}`, put(draft, `sb-${r}`, 'rds-standby', { group: `sub-${r}-${b}` }), {
      kind: 'failover',
      mode: 'takeover',
    })
  if (store === 'cluster') {
    const reader = put(draft, `rd-${r}`, 'aurora-reader', { group: `sub-${r}-${b}` })
    draft.spans.push({
      id: `cluster-${r}`,
      kind: 'db-cluster',
      label: 'Aurora',
      members: [`db-${r}`, reader],
    })
    for (const one of tier) call(draft, one, reader)
  }
  for (const one of tier) call(draft, one, `db-${r}`)
}

function drawHelpers(draft: Draft, r: string, tier: readonly string[]): void {
  const { cache, attached, nat } = draft.recipe
  const zones = letters(draft)
  const [a = 'a'] = zones
  if (cache !== 'none') {
    const props = cache === 'session' ? { props: { sessionStore: true } } : {}
    const id = put(draft, `cache-${r}`, 'elasticache', { group: `sub-${r}-${a}`, ...props })
    const how: EdgeMore =
      cache === 'sync' ? { kind: 'sync' } : cache === 'optional' ? { kind: 'sync', optional: true } : {}
    for (const one of tier) join(draft, one, id, how)
  }
  if (attached !== 'none') {
    const id =
      attached === 'ebs'
        ? put(draft, `disk-${r}`, 'ebs', { group: `az-${r}-${a}` })
        : put(draft, `files-${r}`, 'efs', { group: r, azs: attached === 'efs-one' ? [a] : zones })
    for (const one of tier) call(draft, one, id)
  }
  if (nat === 'none') return
  const igw = put(draft, `igw-${r}`, 'internet-gateway', { group: `vpc-${r}` })
  for (const z of nat === 'shared' ? [a] : zones) {
    const id = put(draft, `nat-${r}-${z}`, 'nat-gateway', { group: `az-${r}-${z}` })
    for (const one of tier)
      if (nat === 'shared' || (!one.endsWith('-a') && !one.endsWith('-b')) || one.endsWith(`-${z}`))
        call(draft, one, id)
    call(draft, id, igw)
  }
}

function drawQueue(draft: Draft, r: string, tier: readonly string[]): void {
  const { queue, consumer } = draft.recipe
  if (queue === 'none') return
  const [a = 'a'] = letters(draft)
  const id =
    queue === 'msk'
      ? put(draft, `q-${r}`, 'msk', { group: `vpc-${r}`, azs: letters(draft) })
      : put(draft, `q-${r}`, queue === 'topic' ? 'sns' : 'sqs', { group: r })
  for (const one of tier) join(draft, one, id, { kind: 'async' })
  const zones = consumer === 'lambda' ? [a] : letters(draft)
  for (const z of zones) {
    const worker = put(draft, `work-${r}-${z}`, consumer, {
      group: consumer === 'lambda' ? r : `sub-${r}-${z}`,
    })
    join(draft, id, worker, draft.recipe.written ? { kind: 'async' } : {})
    if (z === a) put(draft, `out-${r}`, 's3', { group: r })
    call(draft, worker, `out-${r}`)
  }
}

function drawHybrid(draft: Draft, target: string): void {
  const { hybrid } = draft.recipe
  if (hybrid === 'none') return
  draft.groups.push(
    { id: 'dc', kind: 'site', label: 'Data center' },
    { id: 'loc', kind: 'dx-location', label: 'DX location' },
  )
  put(draft, 'staff', 'onprem-server', { group: 'dc', props: { external: true } })
  put(draft, 'cgw', 'customer-gateway', { group: 'dc' })
  put(draft, 'vgw', 'vgw', { group: 'r1' })
  join(draft, 'staff', 'cgw', { kind: 'sync' })
  join(draft, 'vgw', target, { kind: 'sync' })
  if (hybrid !== 'vpn') {
    put(draft, 'dx', 'dx-connection', { group: 'loc' })
    join(draft, 'cgw', 'dx', { kind: 'sync' })
    join(draft, 'dx', 'vgw', { kind: 'sync' })
  }
  if (hybrid === 'dx') return
  put(draft, 'vpn', 'vpn-connection')
  const router = hybrid === 'both' ? put(draft, 'cgw2', 'customer-gateway', { group: 'dc' }) : 'cgw'
  const how: EdgeMore = hybrid === 'vpn' ? { kind: 'sync' } : { kind: 'failover', mode: 'path' }
  if (router === 'cgw2') join(draft, 'staff', router, how)
  join(draft, router, 'vpn', how)
  join(draft, 'vpn', 'vgw', hybrid === 'vpn' ? { kind: 'sync' } : how)
}

function drawExtra(draft: Draft, r: string, router: string, tier: readonly string[]): void {
  const { extra } = draft.recipe
  const [first] = tier
  if (first === undefined) return
  if (extra === 'invalid')
    join(draft, first, put(draft, `bad-${r}`, 's3', { group: r }), { kind: 'sync', invalid: true })
  if (extra === 'optional')
    join(draft, first, put(draft, `opt-${r}`, 's3', { group: r, props: { optional: true } }), {
      kind: 'sync',
    })
  if (extra === 'stopped')
    call(
      draft,
      router,
      put(draft, `app-${r}-idle`, 'ec2', { group: `sub-${r}-a`, props: { state: 'stopped' } }),
    )
  if (extra === 'unplaced') call(draft, first, put(draft, `loose-${r}`, 'ec2', { group: `vpc-${r}` }))
  if (extra === 'hub') {
    const hub = put(draft, `hub-${r}`, 'transit-gateway', { group: r })
    for (const one of tier) call(draft, one, hub)
    for (const z of letters(draft))
      call(draft, hub, put(draft, `shared-${r}-${z}`, 'ec2', { group: `az-${r}-${z}` }))
  }
  if (extra !== 'second-service' && extra !== 'internal-lb') return
  const second = drawTier(draft, r, 'other')
  const table = put(draft, `table-${r}`, 'dynamodb', { group: r })
  const from =
    extra === 'internal-lb'
      ? put(draft, `inner-${r}`, 'alb', { group: `vpc-${r}`, azs: letters(draft) })
      : router
  if (extra === 'internal-lb') for (const one of tier) call(draft, one, from)
  for (const one of second) {
    call(draft, from, one)
    call(draft, one, table)
  }
}

/** Draws a recipe: users, names, routers, tiers and what they need, in each Region. */
export function designOfRecipe(chosen: Recipe): Design {
  const draft: Draft = { groups: [], nodes: [], spans: [], edges: [], recipe: chosen }
  put(draft, 'users', 'users')
  if (chosen.dns || chosen.regions > 1) call(draft, 'users', put(draft, 'dns', 'route53'))
  for (const r of ['r1', 'r2'].slice(0, chosen.regions)) {
    drawRegion(draft, r)
    const router = drawRouter(draft, r)
    call(draft, chosen.dns || chosen.regions > 1 ? 'dns' : 'users', router)
    const tier = drawTier(draft, r, 'app')
    for (const one of tier)
      call(
        draft,
        router,
        one,
        chosen.anyOf
          ? {
              anyOf: 'app',
              ...(chosen.extra === 'min' ? { min: 2 } : {}),
            }
          : {},
      )
    drawStore(draft, r, tier)
    drawHelpers(draft, r, tier)
    drawQueue(draft, r, tier)
    if (r === 'r1') drawHybrid(draft, router)
    drawExtra(draft, r, router, tier)
  }
  const { groups, nodes, spans, edges } = draft
  return { format: 'faultline/1', title: 'Random', groups, nodes, spans, edges }
}

/** Small designs an architect could have drawn, every ingredient of the rules in some of them. */
export const arbitraryDesign: fc.Arbitrary<Design> = recipe.map(designOfRecipe)
