import { has, serviceOf } from '../../catalog/index.ts'
import type { Node } from '../../model/index.ts'

const gateways: ReadonlySet<string> = new Set([
  'nat-gateway',
  'nat-instance',
  'internet-gateway',
  'egress-only-internet-gateway',
])
const regionRouters: ReadonlySet<string> = new Set([
  'route53',
  'global-accelerator',
  'cloudfront',
  's3-multi-region-access-point',
])
const oneNeedRouters: ReadonlySet<string> = new Set([
  'route53',
  'global-accelerator',
  's3-multi-region-access-point',
])
const dnsServices: ReadonlySet<string> = new Set([
  'route53',
  'route53-resolver',
  'resolver-endpoint',
  'onprem-dns',
])

/** Stands outside what is judged: never fails (rule A2). */
export function isExternal(node: Node): boolean {
  return node.props?.['external'] === true || serviceOf(node.service).scope === 'external'
}

/** Passes traffic on and has no work of its own: its need is to be alive (rule C2). */
export function isTransit(node: Node): boolean {
  const service = serviceOf(node.service)
  if (has(service, 'operations')) return false
  if (has(service, 'router') || service.scope === 'link' || service.scope === 'property') return true
  return has(service, 'zonal-network') && !has(service, 'attachable')
}

/** A router, link or gateway of the network or of a hybrid connection: its edges can be used both ways (§2). */
export function isTwoWay(node: Node): boolean {
  const service = serviceOf(node.service)
  return (
    isTransit(node) &&
    !has(service, 'load-balancer') &&
    (service.category === 'hybrid' ||
      service.scope === 'link' ||
      service.scope === 'on-premises' ||
      isHub(node))
  )
}

function isHub(node: Node): boolean {
  return ['transit-gateway', 'cloudwan', 'vgw', 'dx-gateway', 'vpc-peering', 'vpc-lattice'].includes(
    node.service,
  )
}

/** A customer's own router or gateway. */
export function isCustomerGateway(node: Node): boolean {
  return node.service === 'customer-router' || node.service === 'customer-gateway'
}

export function isGateway(node: Node): boolean {
  return gateways.has(node.service)
}

/** Whether the node chooses between Regions, so that replicas may differ in Region (rule B2). */
export function isRegionRouter(node: Node): boolean {
  return (
    regionRouters.has(node.service) ||
    serviceOf(node.service).scope === 'external' ||
    node.props?.['external'] === true
  )
}

/** Whether one of its role groups is enough when something depends on it (rule B5). */
export function needsOnlyOne(node: Node): boolean {
  return oneNeedRouters.has(node.service)
}

export function isDns(node: Node): boolean {
  return dnsServices.has(node.service)
}

export function isLoadBalancer(node: Node): boolean {
  return has(node.service, 'load-balancer')
}

/** Holds messages until a consumer takes them; SNS counts, though only its subscribers make it durable. */
export function isBuffer(node: Node): boolean {
  return has(node.service, 'durable-buffer') || node.service === 'sns'
}

export function isEventSource(node: Node): boolean {
  return has(node.service, 'event-source')
}

/** Keeps data of its own, so that a second one is no replica unless something says so (rule B4). */
export function isStore(node: Node): boolean {
  const service = serviceOf(node.service)
  return has(service, 'stateful') && (service.category === 'database' || service.category === 'storage')
}

/** A database whose members take over from each other by themselves, drawn as one node or as several. */
export function isCluster(service: string): boolean {
  return serviceOf(service).scope === 'zonal-compute-regional-storage' || service === 'dax'
}

/** A part of the network that a subnet's route or mount names: one per AZ, never a choice (rule B3). */
export function isPerAzPart(node: Node): boolean {
  return has(node.service, 'zonal-network') || node.service === 'efs'
}

/** `role: ignore` takes a node out of the analysis (rule E3). */
export function isIgnored(node: Node): boolean {
  return node.props?.['role'] === 'ignore'
}

export function isOptional(node: Node): boolean {
  return node.props?.['optional'] === true
}

const asleep: ReadonlySet<unknown> = new Set(['created-on-disaster', 'stopped'])
const lateStates: ReadonlySet<unknown> = new Set(['restored', 'launched-on-failover', 'launched-on-failure'])

/** Not running until something brings it up (rule A6). */
export function isAsleep(node: Node): boolean {
  return asleep.has(node.props?.['state'])
}

/** In one of the states of rule A6: never stands in for a missing entry. */
export function isLate(node: Node): boolean {
  return isAsleep(node) || lateStates.has(node.props?.['state'])
}
