import { describe, expect, it } from 'vitest'
import { emptyAnalysis, type FlowResult } from '../../analysis/index.ts'
import type { Check, Finding, Severity } from '../../checks/index.ts'
import { emptyDesign, type Design } from '../../model/index.ts'
import { arrangeFindings } from './arrangeFindings.ts'
import { badgesOf } from './badgesOf.ts'
import { chainParts, chainWords } from './chainWords.ts'
import { groupFindings } from './groupFindings.ts'
import { managedNodes } from './managedNodes.ts'
import { words as panelWords } from './words.ts'

function finding(key: string, severity: Severity, waived = false): Finding {
  const words = { message: key, why: '', fix: '', params: {}, source: [], folded: [] }
  return { key, check: key, pillar: 'reliability', severity, on: [], chain: [], waived, ...words }
}

const design: Design = {
  ...emptyDesign(),
  groups: [{ id: 'az-a', kind: 'az', label: 'AZ a', zone: 'a' }],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'alb', service: 'alb', label: 'Load\nbalancer' },
    { id: 'db', service: 'dynamodb', label: 'Orders' },
  ],
}

describe('grouping findings', () => {
  it('goes from worst to mildest, keeps the order inside, and leaves out empty severities', () => {
    const groups = groupFindings([finding('a', 'low'), finding('b', 'high'), finding('c', 'low')])
    expect(groups.map((group) => [group.severity, group.findings.map((one) => one.key)])).toEqual([
      ['high', ['b']],
      ['low', ['a', 'c']],
    ])
  })

  it('hides what is waived', () => expect(groupFindings([finding('a', 'high', true)])).toEqual([]))
})

describe('arranging findings', () => {
  const list = [
    { ...finding('nat', 'high'), on: ['nat', 'az-a'], flow: 'egress' },
    { ...finding('region', 'medium'), on: ['region'] },
    { ...finding('db', 'low'), on: ['az-a'], culprits: ['db'], flow: 'serve', pillar: 'cost' as const },
    { ...finding('web', 'low'), on: ['nat'], flow: 'egress' },
    finding('accepted', 'high', true),
  ]
  const keysBy = (by: Parameters<typeof arrangeFindings>[1], filter?: string) =>
    arrangeFindings(list, by, filter).map((group) => [group.key, group.findings.map(({ key }) => key)])

  it('puts them under severities, pillars, flows (those of none last) or the part to blame', () => {
    expect(keysBy('severity')).toEqual([
      ['high', ['nat']],
      ['medium', ['region']],
      ['low', ['db', 'web']],
    ])
    expect(keysBy('pillar')).toEqual([
      ['reliability', ['nat', 'region', 'web']],
      ['cost', ['db']],
    ])
    expect(keysBy('flow')).toEqual([
      ['egress', ['nat', 'web']],
      ['serve', ['db']],
      ['', ['region']],
    ])
    expect(keysBy('part')).toEqual([
      ['nat', ['nat', 'web']],
      ['region', ['region']],
      ['db', ['db']],
    ])
  })

  it('keeps those whose words hold every word of the filter, in any case', () => {
    expect(keysBy('severity', ' NAT ')).toEqual([['high', ['nat']]])
    expect(keysBy('severity', 'nat db')).toEqual([])
  })
})

describe('badges of the drawing', () => {
  it('count the findings on each part by the worst, and a line only where no other part is named', () => {
    const badges = badgesOf(
      [{ id: 'e', from: 'a', to: 'b' }],
      [
        { ...finding('one', 'high'), on: ['a', 'e'] },
        { ...finding('two', 'low'), on: ['a', 'a'] },
        { ...finding('three', 'medium'), on: ['e'] },
        { ...finding('four', 'error', true), on: ['a'] },
      ],
      new Map(),
    )
    expect([...badges].map(([id, { worst, findings }]) => [id, worst, findings.length])).toEqual([
      ['a', 'high', 2],
      ['e', 'medium', 1],
    ])
  })

  it('are worn by the group that hides a part, each finding once, the worst first', () => {
    const badges = badgesOf(
      [{ id: 'e', from: 'a', to: 'b' }],
      [
        { ...finding('one', 'high'), on: ['a', 'b'] },
        { ...finding('two', 'medium'), on: ['e'] },
        { ...finding('three', 'low'), on: ['az'] },
      ],
      new Map([
        ['a', 'az'],
        ['b', 'az'],
        ['e', 'az'],
      ]),
    )
    expect(
      [...badges].map(([id, { worst, findings }]) => [id, worst, findings.map(({ key }) => key)]),
    ).toEqual([['az', 'high', ['one', 'two', 'three']]])
  })
})

describe('checks said with another', () => {
  const modules = import.meta.glob<{ check: Check }>('../../checks/*/index.ts', { eager: true })
  const folded = Object.values(modules).flatMap(({ check }) => check.folds ?? [])

  it('have a word in both languages, whichever can be', () => {
    expect(folded.length).toBeGreaterThan(20)
    for (const { checks } of [panelWords.en, panelWords.ko])
      expect([...new Set(folded)].filter((check) => checks[check] === undefined)).toEqual([])
  })
})

describe('a chain in words', () => {
  it('names drawn parts, passes over edges and what is gone, and says no part twice in a row', () =>
    expect(chainWords(design, ['users', 'e1', 'alb', 'alb', 'gone', 'az-a'])).toEqual([
      'Users',
      'Load balancer',
      'AZ a',
    ]))

  it('keeps which part each word stands for', () =>
    expect(chainParts(design, ['alb', 'az-a']).map(({ id }) => id)).toEqual(['alb', 'az-a']))
})

describe('trusted managed services', () => {
  it('are named once, in document order, over all flows', () => {
    const flow = (id: string, managed: string[]): FlowResult => ({
      id,
      kind: 'serve',
      entry: ['users'],
      goals: ['db'],
      works: true,
      path: [],
      spofs: [],
      azGaps: [],
      regionGaps: [],
      linkGaps: [],
      managed,
      interruptions: [],
      targets: [],
    })
    const analysis = { ...emptyAnalysis, flows: [flow('1', ['db', 'alb']), flow('2', ['db'])] }
    expect(managedNodes(design, analysis).map((node) => node.id)).toEqual(['alb', 'db'])
  })
})
