import { describe, expect, it } from 'vitest'
import { assumptionsOf } from '../../analysis/index.ts'
import { parseDesign } from '../../model/index.ts'
import { drawn } from '../testing/drawn.ts'
import { assumptionWords } from './assumptionWords.ts'
import { english } from './english.ts'
import { korean } from './korean.ts'

const texts = import.meta.glob<string>('../../../samples/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const pair = drawn(
  {
    users: ['users'],
    elb: ['alb', 'vpc', { label: 'The ALB', azs: ['a', 'b'] }],
    'web-a': ['ec2', 'az-a', { label: 'Web a' }],
    'web-b': ['ec2', 'az-b', { label: 'Web b' }],
  },
  ['users > elb', 'elb > web-a', 'elb > web-b'],
)

describe('assumptions in words', () => {
  it('say what was read and why, and what each correction would make true', () => {
    const words = assumptionsOf(pair).map((each) => assumptionWords(pair, each, 'en'))
    expect(words).toEqual([
      {
        text: 'Read as alternatives of The ALB: Web a, Web b, because the load balancer treats targets of one kind and name alike.',
        corrections: [
          { label: 'All of them are needed', title: 'The ALB → Web a, Web b: All of them are needed' },
        ],
      },
    ])
  })

  it('are complete in both languages, for whatever the samples leave open', () => {
    const seen = new Set<string>()
    for (const text of Object.values(texts)) {
      const read = parseDesign(text)
      if (!read.ok) throw new Error(text.slice(0, 80))
      const bare = { ...read.design, edges: read.design.edges.map(({ id, from, to }) => ({ id, from, to })) }
      for (const design of [read.design, bare]) {
        for (const assumption of assumptionsOf(design)) {
          const [en, ko] = (['en', 'ko'] as const).map((language) => {
            const { text: sentence, corrections } = assumptionWords(design, assumption, language)
            expect(corrections).toHaveLength(assumption.corrections.length)
            for (const { code } of assumption.corrections) seen.add(code)
            for (const { title, label } of corrections) {
              expect(title.endsWith(`: ${label}`)).toBe(true)
              expect(title).toMatch(/^\S/)
              expect(title).not.toMatch(/^:/)
            }
            return [sentence, ...corrections.map(({ title }) => title)]
          })
          expect([...(en ?? []), ...(ko ?? [])].join(' ')).not.toMatch(/undefined|\[object/)
          for (const line of ko ?? []) expect(line).toMatch(/[가-힣]/)
        }
      }
    }
    for (const code of seen)
      expect([code in english.corrections, code in korean.corrections]).toEqual([true, true])
    expect(Object.keys(korean.corrections).sort()).toEqual(Object.keys(english.corrections).sort())
  })
})
