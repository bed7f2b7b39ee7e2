import type { Design, Json } from '../types.ts'
import { keyOrder } from './keyOrder.ts'
import { writeJson } from './writeJson.ts'

/** The text of a document's file: same design, same bytes. Items keep their order; keys come in the order of the
 *  format, then unknown ones and those of maps by name. */
export function writeDesign(design: Design): string {
  const { extra, ...known } = design
  return `${writeJson(inOrder({ ...extra, ...known }, keyOrder))}\n`
}

type Order = { readonly [key: string]: Order | undefined } | undefined

function inOrder(value: unknown, order: Order): Json {
  if (Array.isArray(value))
    return value.every(isPlain) ? value : value.map((item: unknown) => inOrder(item, order))
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (typeof value !== 'object') throw new TypeError('A design holds plain JSON values only')
  const known = Object.keys(order ?? {}).filter((key) => Object.hasOwn(value, key))
  const unknown = Object.keys(value)
    .filter((key) => !order || !Object.hasOwn(order, key))
    .toSorted(byCodeUnit)
  const entries = new Map<string, unknown>(Object.entries(value))
  const isKnown = new Set(known)
  const written = [...known, ...unknown].filter((key) => entries.get(key) !== undefined)
  return Object.fromEntries(
    written.map((key) => [key, inOrder(entries.get(key), isKnown.has(key) ? order?.[key] : undefined)]),
  )
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
