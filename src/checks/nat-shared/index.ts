import { partName } from '../../model/index.ts'
import { listNames } from '../names.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import { zoneKey } from '../reading/zones.ts'
import type { Check } from '../types.ts'
import { fixes } from './fixes.ts'
import { natZone, strangersOf } from './strangers.ts'
import { words } from './words.ts'

/** A zonal NAT gateway (or instance) that other zones go out through. */
export const check: Check = {
  id: 'nat-shared',
  pillar: 'reliability',
  source: [
    '003 · NAT Service (NAT Gateway)',
    'Amazon VPC User Guide: NAT gateways',
    'AWS Well-Architected, Reliability pillar, REL 10: use fault isolation',
  ],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az'],
  find: (design, analysis) =>
    design.nodes.flatMap((nat) => {
      const home = natZone(design, nat)
      const strangers = home ? strangersOf(design, nat, home) : []
      const [first] = strangers
      if (!home || !first) return []
      const needed = strangers.some((edge) => edge.optional !== true && kindOf(analysis, edge) === 'sync')
      const chain = chainTo(design, analysis, nat.id)
      return [
        {
          on: [nat.id],
          severity: needed || stoppedBy(analysis, nat.id).length > 0 ? ('high' as const) : ('low' as const),
          chain: chain.length > 0 ? chain : [first.from, nat.id],
          params: {
            nat: partName(design, nat.id),
            zone: zoneKey(home),
            users: listNames([...new Set(strangers.map((edge) => partName(design, edge.from)))]),
            self: nat.service === 'nat-instance' ? 'yes' : '',
          },
        },
      ]
    }),
  fixes,
  words,
}
