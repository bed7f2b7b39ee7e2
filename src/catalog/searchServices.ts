import { rankService, rankServiceBySlip } from './rankService.ts'
import { services } from './registry.ts'
import type { Category, Service } from './types.ts'

interface SearchOptions {
  /** Only services of this category. */
  readonly category?: Category
  readonly limit?: number
}

function ranked(among: readonly Service[], rankOf: (service: Service) => number): Service[] {
  return among
    .map((service) => ({ service, rank: rankOf(service) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank || (b.service.usage ?? 0) - (a.service.usage ?? 0))
    .map(({ service }) => service)
}

/** Services that fit a query in either language, best first; what fits but for one typing slip only when nothing
 *  else does. An empty query gives all, in palette order. */
export function searchServices(query: string, options: SearchOptions = {}): Service[] {
  const { category, limit } = options
  const among =
    category === undefined ? services : services.filter((service) => service.category === category)
  if (query.trim() === '') return among.slice(0, limit)
  const found = ranked(among, (service) => rankService(service, query))
  const near = found.length > 0 ? found : ranked(among, (service) => rankServiceBySlip(service, query))
  return near.slice(0, limit)
}
