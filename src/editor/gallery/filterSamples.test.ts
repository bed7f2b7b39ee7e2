import { describe, expect, it } from 'vitest'
import { sampleTopics } from '../../model/index.ts'
import type { SampleEntry } from '../../store/index.ts'
import { countTopics, filterSamples } from './filterSamples.ts'

const entry = (slug: string, more: Partial<SampleEntry>): SampleEntry => ({
  slug,
  title: slug,
  ko: {},
  verdict: { spofs: 0, azGaps: 0 },
  ...more,
})

const samples = [
  entry('web-one', { topic: 'web', description: 'A cache beside it', ko: { title: '웹 서버 하나' } }),
  entry('cache-aside', { topic: 'data', title: 'Cache aside', ko: { title: '캐시 어사이드' } }),
  entry('dx-vpn', { topic: 'hybrid', title: 'Direct Connect with VPN', source: ['003 · Hybrid'] }),
]
const slugs = (query: string, topic?: SampleEntry['topic']) =>
  filterSamples(samples, query, topic).map((sample) => sample.slug)

describe('finding samples', () => {
  it('lists all without a query', () => expect(slugs('  ')).toHaveLength(3))
  it('finds by the words of either language', () => {
    expect(slugs('웹')).toEqual(['web-one'])
    expect(slugs('direct vpn')).toEqual(['dx-vpn'])
  })
  it('finds by the section of the notes', () => expect(slugs('003')).toEqual(['dx-vpn']))
  it('puts those with it in the title first', () =>
    expect(slugs('cache')).toEqual(['cache-aside', 'web-one']))
  it('keeps to the topic', () => expect(slugs('cache', 'web')).toEqual(['web-one']))
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
