import { expect, it } from 'vitest'
import { inOnePiece } from './inOnePiece.ts'

it('gives the same text', () => {
  for (const text of ['', 'M0 0h10Z', `${'a'.repeat(20)}${'b'.repeat(20)}`, 'with \0 in it'])
    expect(inOnePiece(text)).toBe(text)
})
