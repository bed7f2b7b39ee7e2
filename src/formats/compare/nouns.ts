import type { Language } from '../../checks/index.ts'

export interface Noun {
  readonly en: { readonly a: string; readonly one: string; readonly many: string }
  readonly ko: string
}

const nounOf = (a: 'a' | 'an', one: string, ko: string, many = `${one}s`): Noun => ({
  en: { a: `${a} ${one}`, one, many },
  ko,
})

/** What the general checks' findings are called, the gravest first. */
const nouns: ReadonlyMap<string, Noun> = new Map([
  ['broken-flow', nounOf('a', 'broken flow', '동작하지 않는 흐름')],
  ['spof-component', nounOf('a', 'single point of failure', '단일 장애점', 'single points of failure')],
  ['az-gap', nounOf('an', 'AZ gap', 'AZ 공백')],
  ['link-gap', nounOf('a', 'single link or site', '단일 링크·사이트', 'single links or sites')],
  [
    'hidden-cross-az',
    nounOf('a', 'hidden cross-AZ dependency', '숨은 AZ 간 의존', 'hidden cross-AZ dependencies'),
  ],
  [
    'brief',
    nounOf(
      'a',
      'self-healing single point of failure',
      '자동 교체되는 단일 장애점',
      'self-healing single points of failure',
    ),
  ],
  ['region-gap', nounOf('a', 'Region gap', '리전 공백')],
  ['unplaced', nounOf('an', 'unplaced part', '위치가 없는 요소')],
  ['error', nounOf('an', 'error', '오류')],
])

/** Everything else, counted together: a check each would be a list nobody reads. */
const other: Noun = {
  en: { a: 'another finding', one: 'other finding', many: 'other findings' },
  ko: '그 밖의 진단',
}

/** Whether findings of a check are counted by it. */
export const hasNoun = (check: string): boolean => nouns.has(check)

/** The noun for one of the things a finding tells. */
export function nounFor(told: string): Noun {
  return nouns.get(told) ?? other
}

const order = [...nouns.keys()]

/** Place of a noun in a sentence: the gravest first, what has no noun last. */
export function gravity(counted: string): number {
  const place = order.indexOf(counted)
  return place < 0 ? order.length : place
}

/** Joins the members of a list as a sentence does. */
export function listed(words: readonly string[], language: Language): string {
  if (language === 'ko' || words.length < 2) return words.join(', ')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
