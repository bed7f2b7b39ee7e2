import type { ServiceDetails } from './types.ts'

const files = import.meta.glob<ServiceDetails & { readonly id: string }>('../../palettes/*/*.json', {
  query: '?details',
  eager: true,
  import: 'default',
})

const known: ReadonlyMap<string, ServiceDetails> = new Map(
  Object.values(files).map(({ id, ...details }) => [id, details]),
)
const none: ServiceDetails = { properties: [] }

/** What one reads about a service beyond what its drawing needs; empty for an id the palette lacks.
 *  Whoever imports this carries the prose of all services: keep it out of what the first load names. */
export function detailsOf(serviceId: string): ServiceDetails {
  return known.get(serviceId) ?? none
}
