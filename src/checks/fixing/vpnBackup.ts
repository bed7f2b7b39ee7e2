import type { Design, Id } from '../../model/index.ts'
import { linksBySite } from '../reading/hybridLinks.ts'
import { callersOfDevices, vpnGatewaysBehind, withVpnBackup } from './secondWay.ts'

/** The edit that puts a VPN on a device of its own beside circuits; undefined where nobody calls their devices or no
 *  gateway behind them takes a VPN. */
export function vpnBackupFor(
  design: Design,
  circuits: readonly Id[],
): ((design: Design) => Design) | undefined {
  const [first] = circuits
  if (first === undefined) return undefined
  if (callersOfDevices(design, devicesOf(design, circuits)).length === 0) return undefined
  if (vpnGatewaysBehind(design, first).length === 0) return undefined
  return (so) => withVpnBackup(so, devicesOf(so, circuits), vpnGatewaysBehind(so, first))
}

function devicesOf(design: Design, circuits: readonly Id[]): readonly Id[] {
  const links = [...linksBySite(design).values()].flat()
  return [
    ...new Set(
      links.filter(({ node }) => node && circuits.includes(node.id)).flatMap((link) => link.devices),
    ),
  ]
}
