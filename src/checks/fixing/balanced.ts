import { serviceOf } from '../../catalog/index.ts'
import { indexOf, moveInto, remove, type Design, type Edge, type Id } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { zoneOf } from '../reading/zones.ts'
import { addPart } from './addPart.ts'
import { connectOnce } from './connectOnce.ts'
import { copyIntoZone } from './copyIntoZone.ts'
import { throughNode } from './insertBetween.ts'
import { secondZone } from './secondZone.ts'

/** A load balancer that the lines of `front` now lead to, before a server and a second one like it in another zone; an
 *  Elastic IP address of the server goes, for a load balancer needs none. */
export function balanced(
  design: Design,
  server: Id,
  front: (design: Design, server: Id) => readonly Edge[],
): Design {
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
  const before = front(added, server)
  // An access list or the like that is drawn in the server's zone is a rule of both zones' subnets from now on.
  const rules = before
    .map(({ from }) => from)
    .filter((id) => isRule(added, id) && zoneOf(added, id)?.id === zone.id)
  const shared = rules.length > 0 ? moveInto(added, rules, zone.parent) : added
  const led = throughNode(shared, before, balancer)
  const freed = addressesOf(design, server).reduce(
    (so, address) => withoutAddress(so, design, address, balancer),
    led,
  )
  return copyIntoZone(freed, server, other).design
}

function isRule(design: Design, id: Id): boolean {
  const node = indexOf(design).nodes.get(id)
  return node !== undefined && serviceOf(node.service).scope === 'property'
}

/** Elastic IP addresses that lead to a server. */
export function addressesOf(design: Design, server: Id): readonly Id[] {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .into(server)
    .map(({ from }) => from)
    .filter((id) => nodes.get(id)?.service === 'eip')
}

/** Whether an address of a server can move to another one: then a pair is drawn, of which only its author knows what it is
 *  meant to be. */
export function isMovable(design: Design, server: Id): boolean {
  return addressesOf(design, server).some((id) => neighboursOf(design).outOf(id).length > 1)
}

function withoutAddress(design: Design, before: Design, address: Id, balancer: Id): Design {
  const led = neighboursOf(before)
    .into(address)
    .filter(({ kind }) => kind !== 'management')
    .reduce((so, edge) => connectOnce(so, { ...edge, to: balancer }), design)
  return remove(led, [address])
}
