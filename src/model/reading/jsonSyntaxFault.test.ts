import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDesign } from '../testing/arbitraryDesign.ts'
import { writeDesign } from '../writing/writeDesign.ts'
import { firstError } from './jsonSyntaxFault.ts'
import { parseDesign } from './parseDesign.ts'

function message(text: string): string {
  const result = parseDesign(text)
  return result.ok ? '' : result.faults.map((fault) => fault.message).join('\n')
}

test.each([
  ['', 'line 1, column 1: expected a value; the text ends there'],
  ['{\n  "a": 1,\n}', 'line 3, column 1: expected a name in double quotes; found "}"'],
  ['{"a": 1\r\n "b": 2}', 'line 2, column 2: expected "," or "}"; found "\\""'],
  ['[1, nul]', 'line 1, column 5: expected a value; found nul'],
  ['[tru]', 'line 1, column 2: expected a value or "]"; found tru'],
  ['{"a" 1}', 'line 1, column 6: expected ":"; found 1'],
  ['{a: 1}', 'line 1, column 2: expected a name in double quotes or "}"; found a'],
  ['["one\ntwo"]', 'line 1, column 6: expected the closing quote of this text; found "\\n"'],
  ['["\\x"]', 'line 1, column 3: expected a known escape after "\\"; found "\\\\"'],
  ['{} // done', 'line 1, column 4: expected the end of the text; found "/"'],
  ['{"a": 01}', 'line 1, column 8: expected "," or "}"; found 1'],
  ['<svg/>', 'line 1, column 1: expected a value; found "<"'],
])('a text that is no JSON is one fault with line and column: %j', (text, expected) => {
  expect(message(text)).toBe(`this is not JSON: ${expected}`)
})

test('a byte order mark is passed over', () => {
  expect(parseDesign('\uFEFF{"format":"faultline/1","title":"T"}').ok).toBe(true)
})

test('a fault is found in exactly the texts that are no JSON, for any damage to a file', () => {
  const damaged = fc.tuple(arbitraryDesign, fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 2 }))
  fc.assert(
    fc.property(damaged, ([design, place, cut, put]) => {
      const text = writeDesign(design)
      const at = place % text.length
      const after = text.slice(0, at) + put + text.slice(at + cut)
      const { at: found, expected } = firstError(after)
      expect(found === after.length && expected === 'the end of the text').toBe(isJson(after))
    }),
    { numRuns: 500 },
  )
})

test('a fault is found in exactly the texts that are no JSON, for short texts of its signs', () => {
  const signs = fc.array(fc.constantFrom(...'{}[],:"\\u0a1-.eE+ \n\t'.split(''), 'true', 'null', '"a"'), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(signs, (parts) => {
      const text = parts.join('')
      const { at: found, expected } = firstError(text)
      expect(found === text.length && expected === 'the end of the text').toBe(isJson(text))
    }),
    { numRuns: 2000 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('a text of megabytes that never closes is a fault like any other', () => {
  expect(message(`"${'a'.repeat(8_000_000)}`)).toContain('column 8000002: expected the closing quote')
})
