import { indexOf, partName, type Design, type Node } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isOutside, isServer } from '../reading/serviceSets.ts'
import { regionKey } from '../reading/places.ts'
import type { Check, Found } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'

/** Elastic IP addresses an account has in a Region unless it asks for more. */
const quota = 5

/** An Elastic IP address as the front door of a service, or more of them than a Region allows. */
export const check: Check = {
  id: 'eip-entry',
  pillar: 'reliability',
  source: ['004 · Architecture', 'Amazon EC2 User Guide, “Elastic IP addresses”'],
  find: (design) => [...frontDoors(design), ...overQuota(design)],
  fixes,
  words,
}

function frontDoors(design: Design): Found[] {
  const { nodes } = indexOf(design)
  const { outOf, into } = neighboursOf(design)
  return design.nodes.filter(isAddress).flatMap((address) => {
    const users = into(address.id).filter(
      (edge) => isOutside(nodes.get(edge.from)) || nodes.get(edge.from)?.service === 'route53',
    )
    const servers = outOf(address.id).filter((edge) => isServer(nodes.get(edge.to)))
    if (users.length === 0 || servers.length === 0) return []
    const moves = servers.some((edge) => edge.kind === 'failover')
    return [
      {
        on: [address.id],
        // An address that moves to a standby is a known pattern; one that never moves only looks steady.
        severity: moves ? 'low' : 'medium',
        chain: [],
        params: {
          part: partName(design, address.id),
          server: partName(design, servers[0]?.to ?? ''),
          moves: moves ? 'yes' : '',
          count: '',
        },
      },
    ]
  })
}

function overQuota(design: Design): Found[] {
  const byRegion = new Map<string, string[]>()
  for (const { id } of design.nodes.filter(isAddress)) {
    byRegion.set(regionKey(design, id), [...(byRegion.get(regionKey(design, id)) ?? []), id])
  }
  return [...byRegion.values()]
    .filter((ids) => ids.length > quota)
    .map((ids) => ({
      on: ids,
      severity: 'low',
      chain: [],
      params: { part: partNames(design, ids, 3), server: '', moves: '', count: String(ids.length) },
    }))
}

const isAddress = (node: Node) => node.service === 'eip'
