import type { Analysis } from '../../analysis/index.ts'
import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { callersOf } from '../reading/callers.ts'
import { isCompute, isOutside } from '../reading/serviceSets.ts'
import { regionOf } from '../reading/zones.ts'
import { zonesAround } from '../reading/zonesAround.ts'
import { addPart } from './addPart.ts'
import { connectOnce } from './connectOnce.ts'

/** A replicated cache beside a database, asked first by all who read it: a soft need, so losing it costs speed. */
export function addCache(design: Design, analysis: Analysis, database: Id): Design {
  const vpc = indexOf(design)
    .ancestors(database)
    .find((group) => group.kind === 'vpc')
  const home = vpc ?? regionOf(design, database)
  const cache = addPart(design, {
    service: 'elasticache',
    label: 'ElastiCache',
    ...(home ? { group: home.id } : {}),
    azs: [...zonesAround(design, database)].slice(0, 2),
    props: { nodes: 2, multiAz: true, autoFailover: true, ttl: true },
  })
  return readersOf(design, analysis, database).reduce(
    (so, { id }) => connectOnce(so, { from: id, to: cache.id, kind: 'soft', label: 'get / set' }),
    cache.design,
  )
}

/** Those who could ask a cache first: programs of one's own that call the database at run time. */
export function readersOf(design: Design, analysis: Analysis, database: Id): readonly Node[] {
  return callersOf(design, analysis, database).filter((caller) => isCompute(caller) && !isOutside(caller))
}
