import { describe, expect, it } from 'vitest'
import { sampleTopics } from '../../model/index.ts'
import type { SampleEntry } from '../../store/index.ts'
import { countTopics, filterSamples, notesOf, type Filter } from './filterSamples.ts'

const entry = (slug: string, more: Partial<SampleEntry>): SampleEntry => ({
  slug,
  title: slug,
  ko: {},
  verdict: { flows: 1, spofs: 0, azGaps: 0, linkGaps: 0 },
  ...more,
})

const samples = [
  entry('web-one', { topic: 'web', description: 'A cache beside it', ko: { title: '웹 서버 하나' } }),
  entry('cache-aside', { topic: 'data', title: 'Cache aside', ko: { title: '캐시 어사이드' } }),
  entry('dx-vpn', { topic: 'hybrid', title: 'Direct Connect with VPN', source: ['003 · Hybrid'] }),
]
const slugs = (query: string, more: Omit<Filter, 'query'> = {}, among = samples) =>
  filterSamples(among, { query, ...more }).map((sample) => sample.slug)

describe('finding samples', () => {
  it('lists all without a query', () => expect(slugs('  ')).toHaveLength(3))
  it('finds by the words of either language', () => {
    expect(slugs('웹')).toEqual(['web-one'])
    expect(slugs('direct vpn')).toEqual(['dx-vpn'])
  })
  it('finds by the section of the notes', () => expect(slugs('003')).toEqual(['dx-vpn']))
  it('puts those with it in the title first', () =>
    expect(slugs('cache')).toEqual(['cache-aside', 'web-one']))
  it('finds by the services drawn, by any name they go by, after those that say so themselves', () => {
    const among = [
      entry('plain', { services: ['lambda', 'elasticache'] }),
      entry('said', { description: 'Redis keeps the sessions' }),
    ]
    expect(slugs('람다', {}, among)).toEqual(['plain'])
    expect(slugs('redis', {}, among)).toEqual(['said', 'plain'])
    expect(slugs('람다 redis', {}, among)).toEqual(['plain'])
  })
  it('keeps to the topic', () => expect(slugs('cache', { topic: 'web' })).toEqual(['web-one']))
  it('finds by first consonants of a title, and whatever the spacing', () => {
    expect(slugs('ㅋㅅ')).toEqual(['cache-aside'])
    expect(slugs('웹서버')).toEqual(['web-one'])
    expect(slugs('캐시어사')).toEqual(['cache-aside'])
  })
  it('keeps to the note and to the verdict', () => {
    const verdict = { flows: 1, spofs: 0, azGaps: 0, linkGaps: 0 }
    const among = [
      entry('spof', { source: ['003 · A', '001 · B', '003 · C'], verdict: { ...verdict, spofs: 2 } }),
      entry('gap', { source: ['003 · A'], verdict: { ...verdict, azGaps: 1 } }),
      entry('line', { source: ['AWS'], verdict: { ...verdict, linkGaps: 1 } }),
      entry('good', { verdict }),
      entry('idle', { verdict: { ...verdict, flows: 0 } }),
    ]
    expect(notesOf(among[0] ?? entry('', {}))).toEqual(['003', '001'])
    expect(slugs('', { note: '003' }, among)).toEqual(['spof', 'gap'])
    expect(slugs('', { note: '003', verdict: 'az-gap' }, among)).toEqual(['gap'])
    expect(slugs('', { verdict: 'spof' }, among)).toEqual(['spof'])
    expect(slugs('', { verdict: 'clean' }, among)).toEqual(['good'])
  })
  it('finds nothing when one word is missing', () => expect(slugs('cache zebra')).toEqual([]))
})

describe('topics', () => {
  it('are counted, and those without samples left out', () =>
    expect(countTopics(samples, sampleTopics)).toEqual([
      { topic: 'web', count: 1 },
      { topic: 'data', count: 1 },
      { topic: 'hybrid', count: 1 },
    ]))
})
