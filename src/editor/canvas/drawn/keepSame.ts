/** Gives each item as the very object of the last call while nothing in it changed, so that only what changed is
 *  drawn again. Items are plain data. While the same ones come in the same order, only new objects are looked at. */
export function createKeepSame<T extends { readonly id: string }>(): (items: readonly T[]) => readonly T[] {
  let asked: readonly T[] = []
  let given: readonly T[] = []
  return (items) => {
    const before = inOrder(asked, items) ? undefined : new Map(given.map((item) => [item.id, item]))
    const kept = items.map((item, i) => {
      const last = before ? before.get(item.id) : given[i]
      return last !== undefined && ((item === asked[i] && !before) || sameData(last, item)) ? last : item
    })
    asked = items
    const unchanged = kept.length === given.length && kept.every((item, i) => item === given[i])
    if (!unchanged) given = kept
    return given
  }
}

function inOrder<T extends { readonly id: string }>(before: readonly T[], items: readonly T[]): boolean {
  return (
    before.length === items.length &&
    items.every((item, i) => item === before[i] || item.id === before[i]?.id)
  )
}

/** Equality of plain data by value. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => sameData(Reflect.get(a, key), Reflect.get(b, key)))
}
