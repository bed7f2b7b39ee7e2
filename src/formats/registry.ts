import type { Format } from './format.ts'

const modules = import.meta.glob<Format>('./*/format.ts', { eager: true, import: 'format' })

/** Every format, one folder each, by id. */
export const formats: readonly Format[] = /* @__PURE__ */ sortedById(Object.values(modules))

function sortedById(list: readonly Format[]): readonly Format[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The format of that id; undefined for none. */
export function formatOf(id: string): Format | undefined {
  return formats.find((format) => format.id === id)
}
