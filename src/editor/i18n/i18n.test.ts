import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { particle } from './particle.ts'

/** Every leaf with its path; functions are called with sample values, so that what they say counts too. */
function leaves(value: unknown, path: string[] = []): [path: string, text: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value === 'function') {
    const words = Array.from({ length: value.length }, (_, index) => index + 2)
    return [
      [
        path.join('.'),
        String(value(...words.map((word) => (path.at(-1) === 'nesting' ? `${word}가` : word)))),
      ],
    ]
  }
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
  }
  return []
}

/** Names and symbols that are the same in both. */
const shared = new Set([
  'app.name',
  'palette.searchKey',
  'gallery.topics.hpc',
  'export.pixels',
  'simulate.flowName',
])

describe('the two languages', () => {
  it('say something everywhere', () => {
    expect([...leaves(en), ...leaves(ko)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same keys', () => {
    expect(leaves(ko).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path))
  })

  it('leave nothing of the Korean interface in English', () => {
    const untranslated = leaves(ko).filter(([path, text]) => !shared.has(path) && !/[가-힣]/.test(text))
    expect(untranslated).toEqual([])
  })

  it('leave no Korean in the English interface', () => {
    const mixed = leaves(en).filter(([path, text]) => !path.endsWith('nesting') && /[가-힣]/.test(text))
    expect(mixed).toEqual([])
  })

  it('keep one register: no 해요체', () => {
    const casual = leaves(ko).filter(
      ([, text]) => /(어|아|해|예|세|네|죠|지)요[.?!]?$/.test(text) && !/세요[.?!]?$/.test(text),
    )
    expect(casual).toEqual([])
  })
})

describe('a Korean particle', () => {
  it.each([
    ['서브넷', '서브넷은'],
    ['요소', '요소는'],
    ['VPC', 'VPC은(는)'],
  ])('after %s gives %s', (word, whole) => expect(particle(word, '은', '는')).toBe(whole))
})
