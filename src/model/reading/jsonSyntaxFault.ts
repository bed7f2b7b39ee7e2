import { excerpt } from '../fault.ts'
import type { Fault } from '../fault.ts'

/** Where and why a text is no JSON. The engines' own messages differ, and some give no place. Takes a text that
 *  `JSON.parse` refuses. */
export function jsonSyntaxFault(text: string): Fault {
  const { at, expected } = firstError(text)
  const lines = text.slice(0, at).split(/\r\n|\r|\n/)
  const place = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
  const found = at >= text.length ? 'the text ends there' : `found ${excerpt(tokenAt(text, at))}`
  return { path: '$', message: `this is not JSON: ${place}: expected ${expected}; ${found}` }
}

function tokenAt(text: string, at: number): string {
  const token = /^[\w.+-]+/.exec(text.slice(at, at + 80))?.[0]
  return token ?? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

interface SyntaxError {
  readonly at: number
  readonly expected: string
}

const space = /[ \t\n\r]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

type State = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'after'

/** Walks the text without recursion, so that deep nesting cannot end it. */
export function firstError(text: string): SyntaxError {
  const open: ('[' | '{')[] = []
  let state: State = 'value'
  let at = 0
  for (;;) {
    at = skip(space, text, at)
    const sign = text[at]
    const inside = open.at(-1)
    const closing = inside === '{' ? '}' : ']'
    if (state === 'after' && !inside) return { at, expected: 'the end of the text' }
    if (
      inside &&
      sign === closing &&
      (state === 'after' || state === 'first-item' || state === 'first-key')
    ) {
      open.pop()
      state = 'after'
      at++
    } else if (state === 'after') {
      if (sign !== ',') return { at, expected: `"," or "${closing}"` }
      state = inside === '{' ? 'key' : 'value'
      at++
    } else if (state === 'colon') {
      if (sign !== ':') return { at, expected: '":"' }
      state = 'value'
      at++
    } else if (state === 'key' || state === 'first-key') {
      if (sign !== '"')
        return {
          at,
          expected: state === 'key' ? 'a name in double quotes' : 'a name in double quotes or "}"',
        }
      const end = stringEnd(text, at)
      if (typeof end !== 'number') return end
      at = end
      state = 'colon'
    } else if (sign === '{' || sign === '[') {
      open.push(sign)
      state = sign === '{' ? 'first-key' : 'first-item'
      at++
    } else {
      const end = sign === '"' ? stringEnd(text, at) : skip(scalar, text, at)
      if (typeof end !== 'number') return end
      if (end === at) return { at, expected: state === 'value' ? 'a value' : 'a value or "]"' }
      at = end
      state = 'after'
    }
  }
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

function stringEnd(text: string, from: number): number | SyntaxError {
  let at = from + 1
  // Sign by sign: one pattern for the whole would run out of stack on a text of megabytes.
  while (at < text.length && text[at] !== '"' && text.charCodeAt(at) >= 0x20) {
    if (text[at] !== '\\') at++
    else {
      const end = skip(escape, text, at)
      if (end === at) return { at, expected: 'a known escape after "\\"' }
      at = end
    }
  }
  return text[at] === '"' ? at + 1 : { at, expected: 'the closing quote of this text' }
}
