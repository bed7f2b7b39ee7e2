import { indexOf, type Design, type Edge, type Id } from '../../../model/index.ts'
import { balanced, isMovable } from '../../fixing/balanced.ts'
import { neighboursOf } from '../../reading/neighbours.ts'
import { hasOwnDisk } from '../../reading/ownDisk.ts'
import { isOutside, isServer } from '../../reading/serviceSets.ts'
import { zoneOf } from '../../reading/zones.ts'
import type { DrawsPlace } from './types.ts'

/** A server that requests from outside reach with nothing to choose: a load balancer before it, and a second one. */
export const balancedPair: DrawsPlace = (design, { part }) => {
  const node = indexOf(design).nodes.get(part)
  if (!node || !isServer(node) || !zoneOf(design, part) || node.props?.['state'] !== undefined)
    return undefined
  if (isMovable(design, part) || hasOwnDisk(design, part) || !isReachedFromOutside(design, part))
    return undefined
  return (from) => balanced(from, part, callsInto)
}

const callsInto = (design: Design, server: Id): readonly Edge[] =>
  neighboursOf(design)
    .into(server)
    .filter(({ kind }) => kind === undefined || kind === 'sync')

/** Whether what calls it stands outside, or only screens what comes from there: an access list, a gateway, an address. */
function isReachedFromOutside(design: Design, server: Id): boolean {
  const { nodes } = indexOf(design)
  const screens = new Set(['nacl', 'security-group', 'internet-gateway', 'internet', 'eip'])
  const calls = callsInto(design, server).map(({ from }) => nodes.get(from))
  return calls.length > 0 && calls.every((node) => isOutside(node) || screens.has(node?.service ?? ''))
}
