/** Gives each item as the very object of the last call while nothing in it changed, so that only what changed is
 *  drawn again. Items are plain data. */
export function createKeepSame<T extends { readonly id: string }>(): (items: readonly T[]) => readonly T[] {
  let last: ReadonlyMap<string, T> = new Map()
  let given: readonly T[] = []
  return (items) => {
    const kept = items.map((item) => {
      const before = last.get(item.id)
      return before !== undefined && sameData(before, item) ? before : item
    })
    last = new Map(kept.map((item) => [item.id, item]))
    const unchanged = kept.length === given.length && kept.every((item, i) => item === given[i])
    if (!unchanged) given = kept
    return given
  }
}

/** Equality of plain data by value. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => sameData(Reflect.get(a, key), Reflect.get(b, key)))
}
