import type { ReadResult } from '../fault.ts'
import { limits } from '../limits.ts'
import { jsonSyntaxFault } from './jsonSyntaxFault.ts'
import { readDesign } from './readDesign.ts'

/** Takes the text of a file; gives the design and what is odd about it, or every fault at once. A text that is no JSON
 *  is one fault, with line and column. */
export function parseDesign(text: string): ReadResult {
  if (isTooLong(text)) {
    return {
      ok: false,
      faults: [{ path: '$', message: `expected at most ${limits.fileBytes / 1024 / 1024} MB` }],
    }
  }
  // A byte order mark is what some Windows editors put first.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { ok: false, faults: [jsonSyntaxFault(json)] }
  }
  return readDesign(value)
}

function isTooLong(text: string): boolean {
  if (text.length > limits.fileBytes) return true
  // No UTF-16 unit takes more than three bytes of UTF-8.
  return text.length * 3 > limits.fileBytes && utf8Length(text) > limits.fileBytes
}

function utf8Length(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    // Half of a surrogate pair, which together takes four.
    else if (unit >= 0xd800 && unit <= 0xdfff) bytes += 2
    else bytes += 3
  }
  return bytes
}
