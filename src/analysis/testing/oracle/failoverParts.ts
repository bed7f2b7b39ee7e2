import fc from 'fast-check'
import type { Edge, Group, Node, Span } from '../../../model/index.ts'

/** What a random design with takeovers is made of. */
export const failoverRecipe = fc.record({
  regions: fc.constantFrom(
    'one',
    'one',
    'one',
    'one',
    'one',
    'one',
    'path',
    'path-timed',
    'both',
    'one-at-a-time',
    'pilot',
  ),
  /** What the author marks as a goal of its own. */
  marked: fc.constantFrom('none', 'none', 'none', 'none', 'router', 'tier'),
  cacheNodes: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  router: fc.constantFrom('alb', 'nlb', 'gwlb'),
  routerZones: fc.constantFrom('all', 'first', 'none'),
  tier: fc.constantFrom(
    'per-zone',
    'one',
    'fleet-111',
    'fleet-3',
    'fleet-drawn',
    'woken',
    'launched',
    'launched-in-fleet',
    'count',
  ),
  app: fc.constantFrom('ec2', 'fargate-task'),
  required: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  pair: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'first', 'duty', 'timed'),
  store: fc.constantFrom(
    'multi-az',
    'azs',
    'takeover',
    'takeover-near',
    'takeover-asleep',
    'takeover-timed',
    'cluster',
    'cluster-reader-first',
    'cluster-one-called',
    'cluster-volume',
    'cluster-readers',
    'cluster-inside',
    'copied-standby',
    'table',
  ),
  leans: fc.boolean(),
  brokers: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', '2-of-3', '3-of-4', '2-of-2'),
  hub: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'service', 'leaning'),
  spare: fc.constantFrom('none', 'none', 'none', 'none', 'path', 'path-timed'),
  loop: fc.constantFrom('none', 'none', 'none', 'none', 'hard', 'soft'),
  cache: fc.boolean(),
  nat: fc.constantFrom('none', 'none', 'none', 'shared', 'per-zone'),
  queue: fc.constantFrom('none', 'none', 'none', 'none', 'one-zone', 'two-zones', 'lambda'),
})
export type FailoverRecipe = typeof failoverRecipe extends fc.Arbitrary<infer T> ? T : never

export interface Draft {
  readonly groups: Group[]
  readonly nodes: Node[]
  readonly spans: Span[]
  readonly edges: Edge[]
  readonly recipe: FailoverRecipe
}

/** Adds a node; its label is its id without Region and zone. */
export function put(draft: Draft, id: string, service: string, more: Partial<Node> = {}): string {
  const label = id.replace(/-r\d/, '').replace(/-([ab])$/, ' $1')
  draft.nodes.push({ id, service, label, ...more })
  return id
}

/** Adds an edge of one kind; synchronous if none is said. */
export function join(draft: Draft, from: string, to: string, more: Partial<Edge> = {}): void {
  draft.edges.push({ id: `e${draft.edges.length}`, from, to, kind: 'sync', ...more })
}

/** The standby that replaces a primary for all its callers. */
export const takeover: Partial<Edge> = { kind: 'failover', mode: 'takeover' }
/** A way that is used when the first is lost. */
export const otherWay: Partial<Edge> = { kind: 'failover', mode: 'path' }
