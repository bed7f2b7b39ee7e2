import { indexOf, type Design, type Id } from '../../model/index.ts'
import { callersOfDevices, vpnGatewaysBehind, withSecondCircuit, withVpnBackup } from '../fixing/secondWay.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { targetsOf } from '../reading/wiring.ts'
import { hybridLinksOf } from '../reading/hybridLinks.ts'
import type { FixOffer, Found } from '../types.ts'

/** A backup by VPN where a gateway takes one; a second circuit where something on the customer's side calls. */
export function fixes(design: Design, found: Found): readonly FixOffer[] {
  const circuit = found.on.at(-1)
  if (circuit === undefined) return []
  const devices = devicesOf(design, circuit)
  const isStart = devices.length > 0 && devices.every((id) => neighboursOf(design).into(id).length === 0)
  if (callersOfDevices(design, devices).length === 0 && !isStart) return []
  const offers: FixOffer[] = []
  if (!isStart && vpnGatewaysBehind(design, circuit).length > 0 && leadsToGateways(design, circuit)) {
    offers.push({
      id: 'vpn-backup',
      params: found.params,
      edit: (so) => withVpnBackup(so, devicesOf(so, circuit), vpnGatewaysBehind(so, circuit)),
    })
  }
  offers.push({
    id: 'second-circuit',
    params: found.params,
    edit: (so) => withSecondCircuit(so, devicesOf(so, circuit), circuit),
  })
  return offers
}

/** A VPN cannot stand in for a public interface straight to a service. */
function leadsToGateways(design: Design, circuit: Id): boolean {
  return targetsOf(design, circuit).every(({ service }) =>
    ['vgw', 'transit-gateway', 'dx-gateway'].includes(service),
  )
}

function devicesOf(design: Design, circuit: Id): readonly Id[] {
  const node = indexOf(design).nodes.get(circuit)
  return hybridLinksOf(design).find((link) => link.node === node)?.devices ?? []
}
