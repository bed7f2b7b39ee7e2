import { has, serviceOf, type Trait } from '../../../catalog/index.ts'
import type { Edge, Id, Json, Node } from '../../../model/index.ts'

/** Plain questions about one drawn node, answered from the catalog and its properties. */
export const is = (node: Node, trait: Trait): boolean => has(serviceOf(node.service), trait)
export const scopeOf = (node: Node) => serviceOf(node.service).scope
export const categoryOf = (node: Node) => serviceOf(node.service).category
export const prop = (node: Node, key: string): Json | undefined => node.props?.[key]

export const isExternal = (node: Node): boolean =>
  scopeOf(node) === 'external' || prop(node, 'external') === true
export const isIgnored = (node: Node): boolean => prop(node, 'role') === 'ignore'
export const isMarkedEntry = (node: Node): boolean => prop(node, 'role') === 'entry'
export const isRouter = (node: Node): boolean => is(node, 'router')
/** A durable buffer; a topic keeps a message until its subscribers have it, and counts as one. */
export const isBuffer = (node: Node): boolean => is(node, 'durable-buffer') || node.service === 'sns'
export const isEmitter = (node: Node): boolean => isBuffer(node) || is(node, 'event-source')

/** B5: asked for a name, these answer with any target that is left. */
export const choosesAny = (node: Node): boolean =>
  ['route53', 'global-accelerator', 's3-multi-region-access-point'].includes(node.service)

/** A6: nothing in one of these states is an entry. */
export const waitsForDisaster = (node: Node): boolean => {
  const state = prop(node, 'state')
  return (
    typeof state === 'string' &&
    ['created-on-disaster', 'stopped', 'restored', 'launched-on-failover', 'launched-on-failure'].includes(
      state,
    )
  )
}

/** The ways out and the ways between networks (table of resilience §2). */
export const wayOut: ReadonlySet<string> = new Set([
  'nat-gateway',
  'nat-instance',
  'internet-gateway',
  'egress-only-internet-gateway',
])
export const isWay = (node: Node): boolean =>
  isRouter(node) &&
  (['transit-gateway', 'vpc-peering', 'cloudwan', 'vpc-lattice', 'internet-link'].includes(node.service) ||
    ['hybrid', 'on-premises'].includes(categoryOf(node)) ||
    node.service === 'customer-router')

export type Ends = { readonly edge: Edge; readonly from: Node; readonly to: Node }
export type Nodes = ReadonlyMap<Id, Node>
