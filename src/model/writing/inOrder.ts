import type { Json } from '../types.ts'

/** Order of the keys of an object, each with that of its value's; undefined: a leaf, or a map whose keys come by name. */
export type Order = { readonly [key: string]: Order | undefined } | undefined

/** A value with its keys in the order in which they are written. */
export function inOrder(value: unknown, order: Order): Json {
  if (Array.isArray(value))
    return value.every(isPlain) ? value : value.map((item: unknown) => inOrder(item, order))
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (typeof value !== 'object') throw new TypeError('A design holds plain JSON values only')
  return Object.fromEntries(
    inOrderOfKeys(value, order).map(([key, inner, own]) => [key, inOrder(inner, own)]),
  )
}

/** What an object holds, in the order in which it is written, each with the order of its own keys. */
export function inOrderOfKeys(value: object, order: Order): [key: string, value: unknown, order: Order][] {
  const known = Object.keys(order ?? {}).filter((key) => Object.hasOwn(value, key))
  const unknown = Object.keys(value)
    .filter((key) => !order || !Object.hasOwn(order, key))
    .toSorted(byCodeUnit)
  const entries = new Map<string, unknown>(Object.entries(value))
  return [
    ...known.map((key): [string, unknown, Order] => [key, entries.get(key), order?.[key]]),
    ...unknown.map((key): [string, unknown, Order] => [key, entries.get(key), undefined]),
  ].filter(([, inner]) => inner !== undefined)
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return (
    value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
  )
}

/** Not by language: the same on every machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
