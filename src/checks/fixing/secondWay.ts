import {
  addGroup,
  addNode,
  connect,
  freshId,
  indexOf,
  updateEdge,
  type Design,
  type Edge,
  type Id,
} from '../../model/index.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { isCustomerDevice } from '../reading/hybridLinks.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { targetsOf } from '../reading/wiring.ts'
import { connectOnce } from './connectOnce.ts'

/** Lines by which work comes to customer devices from what is no device itself. */
export function callersOfDevices(design: Design, devices: readonly Id[]): readonly Edge[] {
  const { nodes } = indexOf(design)
  const calls = (edge: Edge) => {
    const from = nodes.get(edge.from)
    return (
      from && !isCustomerDevice(from) && (edge.kind ?? 'sync') !== 'management' && edge.kind !== 'failover'
    )
  }
  return devices.flatMap((device) => neighboursOf(design).into(device).filter(calls))
}

/** The gateways a circuit leads to on which a VPN can end: a Direct Connect gateway takes none. */
export function vpnGatewaysBehind(design: Design, circuit: Id): readonly Id[] {
  const found = new Set<Id>()
  const seen = new Set<Id>()
  const todo = [circuit]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const { id: next, service } of targetsOf(design, id)) {
      if (seen.has(next)) continue
      seen.add(next)
      if (service === 'vgw' || service === 'transit-gateway') found.add(next)
      else if (service === 'dx-gateway' || service === 'dx-endpoint') todo.push(next)
    }
  }
  return design.nodes.filter((node) => found.has(node.id)).map((node) => node.id)
}

/** A VPN on a device of its own beside the circuit, taken when the circuit is lost. */
export function withVpnBackup(design: Design, devices: readonly Id[], gateways: readonly Id[]): Design {
  const site = devices.flatMap((id) => groupOfKind(design, id, 'site')?.id ?? [])[0]
  const callers = [...new Set(callersOfDevices(design, devices).map((edge) => edge.from))]
  const device = freshId(design, 'customer-gateway')
  const home = site === undefined ? {} : { group: site }
  let so = addNode(design, {
    id: device,
    service: 'customer-gateway',
    label: 'Customer gateway (VPN)',
    ...home,
  })
  for (const from of callers)
    so = connect(so, { from, to: device, kind: 'failover', mode: 'path', label: 'backup' })
  for (const gateway of gateways) so = withTunnels(so, device, gateway, 'failover')
  return so
}

/** A VPN connection from a device to a gateway: both tunnels, over the Internet. */
export function withTunnels(design: Design, device: Id, gateway: Id, kind: 'sync' | 'failover'): Design {
  const vpn = freshId(design, 'vpn-connection')
  const label = kind === 'failover' ? 'Site-to-Site VPN (backup)' : 'Site-to-Site VPN'
  const how = kind === 'failover' ? ({ kind, mode: 'path' } as const) : { kind }
  const duty = kind === 'failover' ? { duty: 'backup' } : {}
  const added = addNode(design, {
    id: vpn,
    service: 'vpn-connection',
    label,
    props: { ...duty, over: 'internet', tunnels: 2 },
  })
  const led = connect(added, { from: device, to: vpn, label: 'IPsec', ...how })
  return connect(led, { from: vpn, to: gateway, ...how })
}

/** A second circuit with devices and a location of its own, beside the first. */
export function withSecondCircuit(design: Design, devices: readonly Id[], circuit: Id): Design {
  const { nodes } = indexOf(design)
  const location = groupOfKind(design, circuit, 'dx-location')
  const place = location && freshId(design, location.id)
  let so =
    location && place ? addGroup(design, { ...location, id: place, label: `${location.label} 2` }) : design
  const twins = new Map<Id, Id>()
  for (const id of [...devices, circuit]) {
    const node = nodes.get(id)
    if (!node) continue
    const twin = freshId(so, id)
    const group = node.group === location?.id ? place : node.group
    const { group: _, ...rest } = node
    so = addNode(so, {
      ...rest,
      id: twin,
      label: `${node.label} 2`,
      ...(group === undefined ? {} : { group }),
    })
    twins.set(id, twin)
  }
  const callers = new Set(callersOfDevices(design, devices.length > 0 ? devices : [circuit]))
  for (const edge of design.edges) {
    const from = twins.get(edge.from)
    const to = twins.get(edge.to)
    if (from) so = connect(so, withEnds(edge, from, to ?? edge.to))
    else if (to && callers.has(edge)) so = withChoice(so, edge, to)
  }
  return so
}

/** A caller's line doubled to a second target; either will do. */
export function withChoice(design: Design, edge: Edge, to: Id): Design {
  const anyOf = edge.anyOf ?? freshId(design, `${edge.from}-ways`)
  const chosen = edge.anyOf === undefined ? updateEdge(design, edge.id, { anyOf }) : design
  return connectOnce(chosen, { ...withEnds(edge, edge.from, to), anyOf })
}

/** A line as it was, between other nodes. */
export function withEnds(edge: Edge, from: Id, to: Id): Omit<Edge, 'id'> {
  const { id: _, ...rest } = edge
  return { ...rest, from, to }
}
