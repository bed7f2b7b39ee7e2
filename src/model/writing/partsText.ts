import { inOnePiece } from '../inOnePiece.ts'
import { inOrder, type Order } from './inOrder.ts'
import { block, writeWithin } from './writeWithin.ts'

/** Order of keys → part → its text as it stands in its list. An edit keeps what it does not touch. */
const written = new Map<Order, WeakMap<object, string>>()
/** Order of keys → the list last written, and its text: most edits touch one list, or none. */
const lately = new Map<Order, { readonly parts: readonly object[]; readonly text: string }>()

const indent = '  '
const inner = indent + indent

/** The text of a list of parts of a document. Only parts that were not written before are. */
export function partsText(parts: readonly object[], order: Order): string {
  const last = lately.get(order)
  if (last?.parts === parts) return last.text
  const lines = parts.map((part) => partText(part, order))
  const text = block('[', lines, indent, ']')
  lately.set(order, { parts, text })
  return text
}

/** The text of one part as it stands in its list; remembered. */
export function partText(part: object, order: Order): string {
  const texts = written.get(order) ?? new WeakMap<object, string>()
  written.set(order, texts)
  const text =
    texts.get(part) ?? inOnePiece(inner + writeWithin(inOrder(part, order), inner, inner.length + 1))
  texts.set(part, text)
  return text
}

/** Whether the text of a part is remembered. */
export function isWritten(part: object, order: Order): boolean {
  return written.get(order)?.has(part) === true
}

/** Whether a value is a list of parts, with one at least. */
export function isListOfParts(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  )
}
