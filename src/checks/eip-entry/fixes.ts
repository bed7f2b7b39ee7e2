import { indexOf, remove, type Design, type Id } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { placesOf } from '../reading/places.ts'
import { zonesAround } from '../reading/zonesAround.ts'
import type { FixOffer, Found } from '../types.ts'

/** A load balancer in place of the address, where a second server stands ready to use it. */
export function fixes(design: Design, { on, params }: Found): readonly FixOffer[] {
  const [address = ''] = on
  if (on.length > 1) return []
  const servers = [
    ...new Set(
      neighboursOf(design)
        .outOf(address)
        .map((edge) => edge.to),
    ),
  ]
  const zones = new Set(servers.flatMap((id) => placesOf(design, id)))
  // With one server a balancer in front helps little: that gap is the server's own, and closed there.
  if (zones.size < 2) return []
  const asleep = servers.some((id) => indexOf(design).nodes.get(id)?.props?.['state'] !== undefined)
  if (asleep) return []
  return [{ id: 'balancer', params, edit: (before) => balanced(before, address, servers) }]
}

function balanced(design: Design, address: Id, servers: readonly Id[]): Design {
  const [first = ''] = servers
  const vpc = indexOf(design)
    .ancestors(first)
    .find((group) => group.kind === 'vpc' || group.kind === 'region')
  const callers = neighboursOf(design).into(address)
  const added = addPart(remove(design, [address]), {
    service: 'elb',
    label: 'ELB',
    ...(vpc ? { group: vpc.id } : {}),
    azs: [...zonesAround(design, first)],
  })
  const { nodes } = indexOf(added.design)
  const called = callers
    .filter((edge) => nodes.has(edge.from) && edge.kind !== 'management')
    .reduce((so, edge) => connectOnce(so, { ...edge, to: added.id }), added.design)
  return servers.reduce((so, to) => connectOnce(so, { from: added.id, to, anyOf: 'servers' }), called)
}
