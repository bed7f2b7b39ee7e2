import type { Node } from '../../model/index.ts'

const services: ReadonlySet<string> = new Set([
  'route53',
  'eip',
  'internet',
  'internet-gateway',
  'network-interface',
  'cloudfront',
  'global-accelerator',
])

/** What leads on to one server without a choice of its own: names, addresses, gateways, the edge before an origin. */
export const isPassThrough = (node: Node | undefined): boolean =>
  node !== undefined && services.has(node.service)
