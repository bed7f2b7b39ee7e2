import type { Analysis } from '../../analysis/index.ts'
import { partName, type Design, type Id, type Node } from '../../model/index.ts'
import { usedBy } from '../reading/callers.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isCache, isConnectionDatabase } from '../reading/serviceSets.ts'
import type { Check } from '../types.ts'

/** A cache that is not needed, in front of a database that has a size. */
export const check: Check = {
  id: 'cache-cold',
  pillar: 'performance',
  source: [
    '004 · With Database/Cache',
    '004 · Caching Strategies',
    'AWS Well-Architected, Reliability pillar, REL 5: implement graceful degradation',
  ],
  find: (design, analysis) =>
    design.nodes.filter(isCache).flatMap((cache) => {
      const behind = databasesBehind(design, analysis, cache)
      if (behind.length === 0) return []
      return [
        {
          on: [cache.id],
          severity: 'info',
          chain: [],
          params: { cache: partName(design, cache.id), databases: partNames(design, behind) },
        },
      ]
    }),
  words: {
    en: {
      message: ({ cache, databases }) => `When ${cache} is lost, all its reads go to ${databases}.`,
      why: () =>
        'A look-aside cache is a soft need: without it answers come slower and are still right. What follows is the danger: an empty cache sends every read to the database at once, which may have been sized for the few that missed. Then the slow answer becomes none.',
      fix: () =>
        'Size the database for a cold cache or shed load while it warms, spread times to live so that keys do not expire together, and try it out before it happens.',
    },
    ko: {
      message: ({ cache, databases }) =>
        `캐시를 잃으면 모든 읽기가 데이터베이스로 몰립니다: ${cache} → ${databases}.`,
      why: () =>
        '캐시 어사이드(cache-aside) 방식의 캐시는 없어도 답이 틀리지 않습니다. 느려질 뿐입니다. 위험은 그다음에 옵니다. 빈 캐시는 모든 읽기를 한꺼번에 데이터베이스로 보내는데, 데이터베이스는 캐시에 없던 몇 개만 감당하도록 정해졌을 수 있습니다. 그러면 느린 답이 아예 없는 답이 됩니다.',
      fix: () =>
        '캐시가 빈 상태도 견디도록 데이터베이스 크기를 정하거나 캐시가 채워지는 동안 부하를 덜어 냅니다. 키가 한꺼번에 만료되지 않게 TTL을 흩어 놓고, 실제로 일어나기 전에 시험해 봅니다.',
    },
  },
}

/** Databases that those who merely like to have the cache read from when it has no answer. */
function databasesBehind(design: Design, analysis: Analysis, cache: Node): readonly Id[] {
  const callers = neighboursOf(design)
    .into(cache.id)
    .filter((edge) => kindOf(analysis, edge) === 'soft')
    .map((edge) => edge.from)
  const stores = callers.flatMap((caller) => usedBy(design, analysis, caller)).filter(isConnectionDatabase)
  return [...new Set(stores.filter(({ service }) => service !== 'rds-replica').map(({ id }) => id))]
}
