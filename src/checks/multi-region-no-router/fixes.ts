import { indexOf, type Design, type Id } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { throughNode } from '../fixing/insertBetween.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { regionOf } from '../reading/zones.ts'
import { isPublicClient } from '../reading/whereabouts.ts'
import type { Check } from '../types.ts'

/** Route 53 above both front doors, with health checks. */
export const fixes: NonNullable<Check['fixes']> = (_, { on: doors, params }) =>
  doors.length < 2 ? [] : [{ id: 'route53', params, edit: (from) => steered(from, doors) }]

function steered(design: Design, doors: readonly Id[]): Design {
  const { nodes } = indexOf(design)
  const edges = doors
    .flatMap((door) => neighboursOf(design).into(door))
    .filter(({ from }) => {
      const caller = nodes.get(from)
      return caller !== undefined && isPublicClient(design, caller)
    })
  const cloud = regionOf(design, doors[0] ?? '')?.parent
  const { design: added, id } = addPart(design, {
    service: 'route53',
    label: 'Route 53 (failover)',
    props: { routing: 'failover', healthCheck: true },
    ...(cloud === undefined ? {} : { group: cloud }),
  })
  const led = throughNode(added, edges, id)
  return doors.reduce((so, door) => connectOnce(so, { from: id, to: door }), led)
}
