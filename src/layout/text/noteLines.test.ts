import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leafBox } from '../../model/index.ts'
import { nodeLabel, noteLines, noteText } from './nodeLabel.ts'
import { textWidth } from './textWidth.ts'

test('a note keeps its own line breaks and wraps long lines', () => {
  expect(noteLines('one\n\ntwo')).toEqual(['one', '', 'two'])
  expect(noteLines('Writes go to the primary only').length).toBeGreaterThan(1)
})

test('a note that does not fit says so', () => {
  expect(noteLines('word '.repeat(60)).at(-1)).toMatch(/…$/u)
  expect(noteLines('a\nb\nc\nd\ne\nf\ng').at(-1)).toMatch(/…$/u)
})

test('no text is wider or higher than its box', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const lines = noteLines(text)
      expect(lines.length * nodeLabel.lineHeight).toBeLessThanOrEqual(leafBox.height)
      for (const line of lines)
        expect(textWidth(line, nodeLabel.fontSize)).toBeLessThanOrEqual(leafBox.width - noteText.side)
    }),
  )
})
