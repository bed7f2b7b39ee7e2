/** Compares texts by code unit: the same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Sorted copy by a text made from each. */
export function sortedBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  return list
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ one }) => one)
}

/** Ids in order. */
export function sortedIds(ids: readonly string[]): string[] {
  return [...ids].sort(byText)
}
