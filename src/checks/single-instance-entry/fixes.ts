import { indexOf, type Design, type Edge, type Id } from '../../model/index.ts'
import { balanced, isMovable } from '../fixing/balanced.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { hasOwnDisk } from '../reading/ownDisk.ts'
import { isPublicClient } from '../reading/whereabouts.ts'
import { zoneOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'
import { isPassThrough } from './passThrough.ts'

/** A load balancer before the server, and a second server in another zone. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [server], params }) => {
  if (server === undefined || !zoneOf(design, server)) return []
  // A second server would not have what the first keeps on its own disk.
  if (isMovable(design, server) || hasOwnDisk(design, server)) return []
  return [{ id: 'balance', params, edit: (from) => balanced(from, server, frontEdges) }]
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
