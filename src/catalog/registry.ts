import { placeholderIcon } from './placeholderIcon.ts'
import { categories, type Service, type Trait } from './types.ts'

const files = import.meta.glob<Service>('../../palettes/*/*.json', {
  query: '?facts',
  eager: true,
  import: 'default',
})

const inPaletteOrder = (a: Service, b: Service): number =>
  categories.indexOf(a.category) - categories.indexOf(b.category) ||
  (b.usage ?? 0) - (a.usage ?? 0) ||
  (a.id < b.id ? -1 : 1)

const vendor = /^(AWS|Amazon) /

/** A file may leave its caption out: it is then the name without the vendor. */
function withCaption(service: Service): Service {
  const { en, ko } = service.name
  return { ...service, short: service.short ?? { en: en.replace(vendor, ''), ko: ko.replace(vendor, '') } }
}

/** Every service of the palette: by category, the most used first. */
export const services: readonly Service[] = Object.values(files).map(withCaption).sort(inPaletteOrder)

const known: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.id, service]))
const placeholders = new Map<string, Service>()

/** Stands in for an id the palette lacks; read with care: one component in one AZ that nothing protects. */
function placeholderFor(id: string): Service {
  return {
    id,
    name: { en: id, ko: id },
    aliases: [],
    icon: placeholderIcon,
    category: 'external',
    scope: 'zonal',
    event: 'component',
    survives: { component: 'no', az: 'no', region: 'no' },
    traits: [],
  }
}

/** Whether the palette holds this id. */
export function isKnownService(id: string): boolean {
  return known.has(id)
}

/** The service of this id; for an unknown one a generic placeholder, the same object each time. */
export function serviceOf(id: string): Service {
  const service = known.get(id) ?? placeholders.get(id)
  if (service) return service
  const placeholder = placeholderFor(id)
  placeholders.set(id, placeholder)
  return placeholder
}

/** Whether a fact the analysis asks about holds for a service (or the service of an id). */
export function has(service: Service | string, trait: Trait): boolean {
  return (typeof service === 'string' ? serviceOf(service) : service).traits.includes(trait)
}
