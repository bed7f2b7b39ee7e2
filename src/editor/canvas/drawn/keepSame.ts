import { changesSince, withItems } from '../../../model/index.ts'

/** Gives each item as the very object of the last call while nothing in it changed, so that only what changed is
 *  drawn again. Items are plain data. While the same ones come in the same order, only new objects are looked at; of a
 *  list known to differ little from the last one only the difference, which is told of what is given. */
export function createKeepSame<T extends { readonly id: string }>(): (items: readonly T[]) => readonly T[] {
  let asked: readonly T[] = []
  let given: readonly T[] = []
  /** Undefined where it is not known what changed. */
  const exchanged = (items: readonly T[]): readonly T[] | undefined => {
    const places = items.length === asked.length ? changesSince(items, asked)?.map(Number) : undefined
    if (!places || places.some((at) => items[at]?.id !== given[at]?.id)) return undefined
    const others = places.flatMap((at) => {
      const item = items[at]
      return item && item !== asked[at] && !sameData(given[at], item) ? [[at, item] as const] : []
    })
    return withItems(given, others)
  }
  return (items) => {
    const few = exchanged(items)
    if (few) {
      asked = items
      given = few
      return given
    }
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
