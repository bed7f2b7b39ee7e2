import {
  categories,
  categoryInfo,
  groupInfo,
  isKnownService,
  searchServices,
  serviceOf,
  services,
  spanInfo,
  textHolds,
  type Text,
} from '../../catalog/index.ts'
import { groupKinds, spanKinds, type GroupKind, type SpanKind } from '../../model/index.ts'

/** One thing the palette offers. */
export type PaletteEntry = {
  readonly name: Text
  readonly icon?: string | undefined
  readonly hint?: Text
} & (
  | { readonly what: 'service'; readonly id: string }
  | { readonly what: 'group'; readonly id: GroupKind }
  | { readonly what: 'span'; readonly id: SpanKind }
)

export interface PaletteSection {
  readonly id: string
  readonly title: 'recent' | 'groups' | 'spans' | Text
  readonly entries: readonly PaletteEntry[]
}

const groupEntries: readonly PaletteEntry[] = groupKinds.map((id) => {
  const { name, explain, icon } = groupInfo(id)
  return { what: 'group', id, name, icon, hint: explain }
})

const spanEntries: readonly PaletteEntry[] = spanKinds.map((id) => {
  const { name, explain, icon } = spanInfo(id)
  return { what: 'span', id, name, icon, hint: explain }
})

/** What the palette shows when nothing is searched: recently used, groups, spans, then services by category,
 *  those drawn most often first. */
export function browseSections(recent: readonly string[]): PaletteSection[] {
  const byCategory = categories.map((category): PaletteSection => {
    const members = services.filter((service) => service.category === category && service.scope !== 'retired')
    const byUse = members.toSorted(
      (a, b) => (b.usage ?? 0) - (a.usage ?? 0) || (a.name.en < b.name.en ? -1 : 1),
    )
    return {
      id: category,
      title: categoryInfo(category).name,
      entries: byUse.map((service) => serviceEntry(service.id)),
    }
  })
  const sections: PaletteSection[] = [
    { id: 'recent', title: 'recent', entries: recent.filter(isKnownService).map(serviceEntry) },
    { id: 'groups', title: 'groups', entries: groupEntries },
    ...byCategory,
    { id: 'spans', title: 'spans', entries: spanEntries },
  ]
  return sections.filter((section) => section.entries.length > 0)
}

/** What fits a query, best first: services as the catalog ranks them; groups and spans come before them
 *  when their name begins with the query, else after. */
export function searchEntries(query: string): PaletteEntry[] {
  const boxes = [...groupEntries, ...spanEntries].filter((entry) => rank(entry, query) > 0)
  const first = boxes.filter((entry) => rank(entry, query) === 2)
  const rest = boxes.filter((entry) => rank(entry, query) === 1)
  return [...first, ...searchServices(query).map((service) => serviceEntry(service.id)), ...rest]
}

/** Unique over everything the palette offers. */
export function entryKey(entry: PaletteEntry): string {
  return `${entry.what}:${entry.id}`
}

function serviceEntry(id: string): PaletteEntry {
  const { name, icon } = serviceOf(id)
  return { what: 'service', id, name, icon }
}

/** 2: a name begins with it; 1: a name or the kind holds it; 0: neither. */
function rank({ name, id }: PaletteEntry, query: string): number {
  const best = Math.max(...[name.en, name.ko, id].map((one) => textHolds(query, one)))
  return best === 3 ? 2 : best > 0 ? 1 : 0
}
