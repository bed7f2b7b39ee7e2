import { indexOf, type Design, type Id, type Node, rememberLately } from '../../model/index.ts'
import { gathered } from './gathered.ts'
import { groupOfKind } from './whereabouts.ts'
import { sourcesOf, targetsOf } from './wiring.ts'

/** One way between a data centre and AWS: a Direct Connect circuit or a VPN. */
export interface HybridLink {
  readonly kind: 'dx' | 'vpn'
  /** The drawn link; absent for a VPN drawn as a line from device to gateway. */
  readonly node?: Node
  /** Circuits it stands for; a LAG is one. */
  readonly units: number
  /** Customer devices on it. */
  readonly devices: readonly Id[]
  /** Data centres it serves, as one word; empty where none is drawn. */
  readonly site: string
  /** Direct Connect location it runs through. */
  readonly location?: Id
}

const devices: ReadonlySet<string> = new Set(['customer-router', 'customer-gateway'])
const circuits: ReadonlySet<string> = new Set(['dx-connection', 'dx-endpoint'])
const gateways: ReadonlySet<string> = new Set(['vgw', 'transit-gateway', 'cloudhub', 'cloudwan'])
/** A router, firewall or VPN device on the customer's side. */
export function isCustomerDevice(node: Node): boolean {
  return devices.has(node.service)
}

const known = rememberLately<Design, readonly HybridLink[]>()

/** Every way between data centres and AWS that is drawn and not marked optional. */
export function hybridLinksOf(design: Design): readonly HybridLink[] {
  const found = known.get(design)
  if (found) return found
  const drawn = design.nodes.filter(
    ({ service, props }) =>
      (circuits.has(service) || service === 'vpn-connection') && props?.['optional'] !== true,
  )
  const links = [...drawn.map((node) => linkOf(design, node)), ...bareTunnels(design)]
  known.set(design, links)
  return links
}

/** The ways of one data centre together, in document order. */
export function linksBySite(design: Design): ReadonlyMap<string, readonly HybridLink[]> {
  return gathered(hybridLinksOf(design), (link) => link.site)
}

/** Direct Connect circuits among links, a LAG counted once. */
export function circuitCount(links: readonly HybridLink[]): number {
  return links.filter((link) => link.kind === 'dx').reduce((sum, link) => sum + link.units, 0)
}

function linkOf(design: Design, node: Node): HybridLink {
  const around = devicesAround(design, node.id)
  const count = node.props?.['count']
  const location = groupOfKind(design, node.id, 'dx-location')
  return {
    kind: circuits.has(node.service) ? 'dx' : 'vpn',
    node,
    units: typeof count === 'number' && node.props?.['lag'] !== true ? count : 1,
    devices: around,
    site: siteOf(design, around.length > 0 ? around : neighbours(design, node.id).map(({ id }) => id)),
    ...(location ? { location: location.id } : {}),
  }
}

/** A line from a customer gateway straight to a gateway is a tunnel; any other has to say so. */
function bareTunnels(design: Design): HybridLink[] {
  const { nodes } = indexOf(design)
  return design.edges.flatMap((edge): HybridLink[] => {
    const from = nodes.get(edge.from)
    const to = nodes.get(edge.to)
    if (!from || !to || edge.invalid || !isCustomerDevice(from)) return []
    const says = /vpn|ipsec|tunnel|터널/i.test(edge.label ?? '') && isCloudSide(design, to)
    const isTunnel = says || (from.service === 'customer-gateway' && gateways.has(to.service))
    return isTunnel ? [{ kind: 'vpn', units: 1, devices: [from.id], site: siteOf(design, [from.id]) }] : []
  })
}

const isCloudSide = (design: Design, node: Node) => groupOfKind(design, node.id, 'region') !== undefined

function devicesAround(design: Design, link: Id): Id[] {
  const found = new Set<Id>()
  const todo = [link]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const node of neighbours(design, id)) {
      if (!devices.has(node.service) || found.has(node.id)) continue
      found.add(node.id)
      todo.push(node.id)
    }
  }
  return design.nodes.filter((node) => found.has(node.id)).map((node) => node.id)
}

function neighbours(design: Design, id: Id): readonly Node[] {
  return [...sourcesOf(design, id), ...targetsOf(design, id)]
}

function siteOf(design: Design, ids: readonly Id[]): string {
  const sites = ids.flatMap((id) => groupOfKind(design, id, 'site')?.id ?? [])
  return [...new Set(sites)].sort().join(' ')
}
