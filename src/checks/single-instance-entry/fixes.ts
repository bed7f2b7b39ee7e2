import { indexOf, remove, type Design, type Edge, type Id } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { copyIntoZone } from '../fixing/copyIntoZone.ts'
import { throughNode } from '../fixing/insertBetween.ts'
import { secondZone } from '../fixing/secondZone.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { hasOwnDisk } from '../reading/ownDisk.ts'
import { isPublicClient } from '../reading/whereabouts.ts'
import { zoneOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'
import { isPassThrough } from './passThrough.ts'

/** A load balancer before the server, and a second server in another zone. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [server], params }) => {
  if (server === undefined || !zoneOf(design, server)) return []
  // An address that moves to a standby is a design of its own: there is no telling what the author wants of it.
  const isMoved = addressesOf(design, server).some((id) => neighboursOf(design).outOf(id).length > 1)
  // Nor would a second server have what the first keeps on its own disk.
  if (isMoved || hasOwnDisk(design, server)) return []
  return [{ id: 'balance', params, edit: (from) => balanced(from, server) }]
}

function balanced(design: Design, server: Id): Design {
  const zone = zoneOf(design, server)
  if (!zone) return design
  const { design: zoned, id: other } = secondZone(design, zone.id)
  const letters = [zone, indexOf(zoned).groups.get(other)].flatMap((group) => group?.zone ?? [])
  const { design: added, id: balancer } = addPart(zoned, {
    service: 'alb',
    label: 'Application Load Balancer',
    ...(zone.parent === undefined ? {} : { group: zone.parent }),
    ...(letters.length > 1 ? { azs: letters } : {}),
  })
  const led = throughNode(added, frontEdges(added, server), balancer)
  const freed = addressesOf(led, server, design).reduce(
    (so, address) => withoutAddress(so, design, address, balancer),
    led,
  )
  return copyIntoZone(freed, server, other).design
}

/** The edges by which users and what passes them on reach the server. */
function frontEdges(design: Design, server: Id): readonly Edge[] {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .into(server)
    .filter(({ from, kind }) => {
      const node = nodes.get(from)
      return node && kind !== 'management' && (isPassThrough(node) || isPublicClient(design, node))
    })
}

/** Elastic IP addresses of the server, as `before` draws them: a load balancer needs none. */
function addressesOf(design: Design, server: Id, before = design): readonly Id[] {
  const { nodes } = indexOf(design)
  return neighboursOf(before)
    .into(server)
    .map(({ from }) => from)
    .filter((id) => nodes.get(id)?.service === 'eip')
}

function withoutAddress(design: Design, before: Design, address: Id, balancer: Id): Design {
  const callers = neighboursOf(before).into(address)
  const led = callers
    .filter(({ kind }) => kind !== 'management')
    .reduce((so, edge) => connectOnce(so, { ...edge, to: balancer }), design)
  return remove(led, [address])
}
