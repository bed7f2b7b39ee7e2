import { describe, expect, it } from 'vitest'
import { emptyAnalysis, type FlowResult } from '../../analysis/index.ts'
import type { Finding, Severity } from '../../checks/index.ts'
import { emptyDesign, type Design } from '../../model/index.ts'
import { chainWords } from './chainWords.ts'
import { groupFindings } from './groupFindings.ts'
import { managedNodes } from './managedNodes.ts'

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

describe('a chain in words', () => {
  it('names drawn parts, passes over edges and what is gone, and says no part twice in a row', () =>
    expect(chainWords(design, ['users', 'e1', 'alb', 'alb', 'gone', 'az-a'])).toEqual([
      'Users',
      'Load balancer',
      'AZ a',
    ]))
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
