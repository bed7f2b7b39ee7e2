import type { Json } from '../types.ts'

/** Columns a list of plain values may fill on one line; a longer one takes a line for each. */
const lineWidth = 110

/** JSON text, with two-space indent, of a value that stands within other text. Lists of plain values stand on one line
 *  where they fit, so that a position is one line in a diff; keys come in the order they have. `indent`: of the
 *  line it begins on; `taken`: columns of that line used before and after the value. */
export function writeWithin(value: Json, indent: string, taken: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  const pair = isList(value) ? asPair(value) : undefined
  if (pair !== undefined && taken + pair.length <= lineWidth) return pair
  if (isList(value)) {
    if (value.length === 0) return '[]'
    const line = `[${value.map((item) => (isPlain(item) ? JSON.stringify(item) : '\n')).join(', ')}]`
    if (!line.includes('\n') && taken + columns(line) <= lineWidth) return line
    return block(
      '[',
      value.map((item) => inner + writeWithin(item, inner, inner.length + 1)),
      indent,
      ']',
    )
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([key, item]) => entryText(key, item, inner))
  return block('{', lines, indent, '}')
}

/** What an object holds under a key, on lines of its own. */
export function entryText(key: string, value: Json, indent: string): string {
  const start = `${indent}${JSON.stringify(key)}: `
  return start + writeWithin(value, indent, columns(start) + 1)
}

/** Places and sizes are most of a large document's lines. */
function asPair([a, b, ...more]: readonly Json[]): string | undefined {
  const isPair = typeof a === 'number' && typeof b === 'number' && more.length === 0
  return isPair ? `[${JSON.stringify(a)}, ${JSON.stringify(b)}]` : undefined
}

/** A list or an object from the lines of what it holds. */
export function block(open: string, lines: readonly string[], indent: string, close: string): string {
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isPlain(value: Json): boolean {
  return value === null || typeof value !== 'object'
}

/** Most text has none, and is as wide as it is long. */
const wide = /[\u1100-\u{10ffff}]/u

/** Hangul and other wide characters take two columns. */
function columns(text: string): number {
  if (!wide.test(text)) return text.length
  let count = 0
  for (const character of text) count += character >= '\u1100' ? 2 : 1
  return count
}
