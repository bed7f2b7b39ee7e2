import type { Design, Json } from '../types.ts'
import { keyOrder } from './keyOrder.ts'
import { block, writeWithin } from './writeWithin.ts'

/** The text of a document's file: same design, same bytes. Items keep their order; keys come in the order of the
 *  format, then unknown ones and those of maps by name. */
export function writeDesign(design: Design): string {
  const { extra, ...known } = design
  const entries = inOrderOfKeys({ ...extra, ...known }, keyOrder).map(([key, value, order]) => {
    const start = `${indent}${JSON.stringify(key)}: `
    const text = order && isListOfParts(value) ? partsText(value, order) : undefined
    return start + (text ?? writeWithin(inOrder(value, order), indent, start.length + 1))
  })
  return `${block('{', entries, '', '}')}\n`
}

const indent = '  '

/** Order of keys → part → its text as it stands in its list. An edit keeps what it does not touch: of a large design
 *  only what changed since the last writing is written anew. */
const written = new Map<Order, WeakMap<object, string>>()

function partsText(parts: readonly object[], order: Order): string {
  const texts = written.get(order) ?? new WeakMap<object, string>()
  written.set(order, texts)
  const inner = indent + indent
  const lines = parts.map((part) => {
    const text = texts.get(part) ?? inner + writeWithin(inOrder(part, order), inner, inner.length + 1)
    texts.set(part, text)
    return text
  })
  return block('[', lines, indent, ']')
}

function isListOfParts(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  )
}

type Order = { readonly [key: string]: Order | undefined } | undefined

function inOrder(value: unknown, order: Order): Json {
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
function inOrderOfKeys(value: object, order: Order): [key: string, value: unknown, order: Order][] {
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
