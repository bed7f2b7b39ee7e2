import { describe, expect, it } from 'vitest'
import { parseDesign, readDesign, type Fault, type ReadResult } from '../../model/index.ts'
import { inKorean } from './inKorean.ts'

const base = { format: 'faultline/1', title: 'T' }
const told = (result: ReadResult): readonly Fault[] => (result.ok ? result.warnings : result.faults)

/** Files with everything wrong that a file can have. */
const faults = [
  ...['', '{', '[1,', '{"a" 1}', '{"a":1,}', '{"a":"\\x"}', '{"a":"b', '{} x', '{,}', '[1 2]'].map((text) =>
    parseDesign(text),
  ),
  ...[
    7,
    {},
    { format: 'faultline/99', title: 'T' },
    { format: 'other', title: 'T' },
    { ...base, title: 7, groups: {}, nodes: [7] },
    { ...base, title: 'x'.repeat(2000) },
    { ...base, nodes: [{ id: 'A B', service: '', label: 1, group: 'gone', azs: [''] }] },
    { ...base, nodes: [{}], edges: [{}], spans: [{}], groups: [{}], flows: [{}], waivers: [{}] },
    { ...base, groups: [{ id: 'g', kind: 'castle', label: 'G', parent: 'g' }] },
    {
      ...base,
      groups: [{ id: 'a', kind: 'vpc', label: 'A' }],
      nodes: [{ id: 'a', service: 's', label: 'A' }],
    },
    {
      ...base,
      nodes: [{ id: 'a', service: 's', label: 'A' }],
      edges: [{ id: 'e', from: 'a', to: 'a', min: 0.5, mode: 'auto', optional: 3 }],
    },
    {
      ...base,
      nodes: [{ id: 'a', service: 's', label: 'A', group: 'a' }],
      edges: [{ id: 'e', from: 'a', to: 'zz', min: 0 }],
      flows: [{ id: 'f', entry: ['a'], goals: ['b'], rto: 'soon' }],
      waivers: [{ check: 'c', on: ['q'], reason: 'r', until: 'later' }],
    },
    { ...base, view: { positions: { a: [1] }, sizes: { a: [-1, 2] }, strange: 1 }, odd: true },
    {
      ...base,
      groups: [{ id: 'v', kind: 'vpc', label: 'V' }],
      nodes: [{ id: 'a', service: 's', label: 'A' }],
      spans: [{ id: 's', kind: 'asg', label: 'S', members: ['a', 'a'] }],
      edges: [{ id: 'e', from: 'a', to: 'a', mode: 'auto' }],
      view: { positions: { gone: [1, 2] } },
    },
    { ...base, nodes: Array.from({ length: 700 }, () => 1) },
    { ...base, nodes: [{ id: 'a', service: 's', label: 'A', props: { n: Number.NaN } }] },
  ].map((value) => readDesign(value)),
].flatMap(told)

describe('what is wrong with a file', () => {
  const messages = [...new Set(faults.map(({ message }) => message))]

  it('comes in many sentences', () => expect(messages.length).toBeGreaterThan(40))

  it.each(messages)('is said in Korean: %s', (message) => {
    expect(inKorean(message)).toMatch(/[가-힣].*(다\.|: .*)$/)
    expect(inKorean(message)).not.toMatch(/\b(expected|found|missing|there is)\b/)
  })

  it('leaves what it does not know as it is', () => {
    expect(inKorean('the moon is full')).toBe('the moon is full')
  })
})
