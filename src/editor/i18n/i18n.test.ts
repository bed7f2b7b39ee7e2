import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { particle } from './particle.ts'

/** Sentences that put a particle after a name. */
const takesParticle = /(nesting|unfetched)$/

/** Every leaf with its path; functions are called with sample values, so that what they say counts too. */
function leaves(value: unknown, path: string[] = []): [path: string, text: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value === 'function') {
    const words = Array.from({ length: value.length }, (_, index) => index + 2)
    return [
      [
        path.join('.'),
        String(value(...words.map((word) => (takesParticle.test(path.join('.')) ? `${word}가` : word)))),
      ],
    ]
  }
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
  }
  return []
}

/** Panels that load when they are wanted keep their words beside them: `words = { en, ko }` in a `words.ts`. */
interface WordsFile {
  readonly words?: { readonly en?: unknown; readonly ko?: unknown }
}
const apart = import.meta.glob<WordsFile>(['../**/words.ts', '../../app/**/words.ts'], { eager: true })
const both = (language: 'en' | 'ko') =>
  Object.entries(apart).flatMap(([path, { words }]) =>
    words?.en === undefined ? [] : leaves(words[language], [path.replace(/^[./]+|\/words\.ts$/g, '')]),
  )
const allOf = { en: () => [...leaves(en), ...both('en')], ko: () => [...leaves(ko), ...both('ko')] }

/** Names and symbols that are the same in both. */
const shared = new Set(['app.name', 'palette.searchKey', 'gallery.topics.hpc', 'export.pixels'])

describe('the two languages', () => {
  it('say something everywhere', () => {
    expect([...allOf.en(), ...allOf.ko()].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same keys', () => {
    expect(allOf.ko().map(([path]) => path)).toEqual(allOf.en().map(([path]) => path))
  })

  it('leave nothing of the Korean interface in English', () => {
    const untranslated = allOf.ko().filter(([path, text]) => !shared.has(path) && !/[가-힣]/.test(text))
    expect(untranslated).toEqual([])
  })

  it('leave no Korean in the English interface', () => {
    const mixed = allOf.en().filter(([path, text]) => !takesParticle.test(path) && /[가-힣]/.test(text))
    expect(mixed).toEqual([])
  })

  it('keep one register: no 해요체', () => {
    const casual = allOf
      .ko()
      .filter(([, text]) => /(어|아|해|예|세|네|죠|지)요[.?!]?$/.test(text) && !/세요[.?!]?$/.test(text))
    expect(casual).toEqual([])
  })
})

describe('a Korean particle', () => {
  it.each([
    ['서브넷', '서브넷은'],
    ['요소', '요소는'],
    ['VPC', 'VPC는'],
    ['ELB', 'ELB는'],
    ['DNS over TLS', 'DNS over TLS는'],
    ['URL', 'URL은'],
    ['EC2', 'EC2는'],
    ['EC2 1', 'EC2 1은'],
    ['Web', 'Web은(는)'],
  ])('after %s gives %s', (word, whole) => expect(particle(word, '은', '는')).toBe(whole))
})
