/** An object of a file that has not been found right yet. */
export type Raw = Readonly<Record<string, unknown>>

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of one list of the file, each with its index there; what is no object or no list is passed over,
 *  because the schema speaks about it. */
export function rawItems(file: Raw, list: string): { readonly item: Raw; readonly at: number }[] {
  const items = file[list]
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown, at) => (isRaw(item) ? [{ item, at }] : []))
}

/** The texts of a list inside an item, each with its index. */
export function rawTexts(item: Raw, key: string): { readonly text: string; readonly at: number }[] {
  const texts = item[key]
  if (!Array.isArray(texts)) return []
  return texts.flatMap((text: unknown, at) => (typeof text === 'string' ? [{ text, at }] : []))
}
