import { describe, expect, it } from 'vitest'
import { emptyAnalysis, type Analysis, type FlowResult } from '../../analysis/index.ts'
import type { Finding } from '../../checks/index.ts'
import { webDesign } from '../testing/aDrawing.ts'
import { failedGroups } from './failedGroups.ts'
import { overlayOf, plainOverlay } from './overlayOf.ts'

const flow = (over: Partial<FlowResult>): FlowResult => ({
  id: 'serve-users-db',
  kind: 'serve',
  entry: ['users'],
  goals: ['db'],
  works: true,
  path: ['users', 'alb', 'web-a', 'db'],
  spofs: [],
  azGaps: [],
  regionGaps: [],
  linkGaps: [],
  managed: [],
  interruptions: [],
  targets: [],
  ...over,
})

const analysis: Analysis = {
  ...emptyAnalysis,
  flows: [
    flow({
      spofs: [
        { node: 'web-b', chain: [], transient: true, state: 'interrupted' },
        { node: 'db', chain: ['users', 'alb', 'web-a', 'db'], transient: false, state: 'down' },
      ],
      azGaps: [{ region: 'region', zone: 'a', groups: ['az-a'], nodes: ['db'], chain: [], state: 'down' }],
      regionGaps: [{ region: 'region', chain: [], state: 'down' }],
    }),
    flow({ id: 'second', spofs: [{ node: 'db', chain: [], transient: true, state: 'interrupted' }] }),
  ],
  hiddenCrossAz: [{ node: 'web-b', zone: 'a', through: ['db'], chain: ['web-b', 'db'] }],
  unplaced: [],
  edges: new Map([['e4', { kind: 'async', from: 'guessed' }]]),
  failures: ['db', 'az:region/a', 'region:region'],
}

const finding: Finding = {
  key: 'spof:db',
  check: 'spof',
  pillar: 'reliability',
  severity: 'high',
  source: [],
  message: '',
  why: '',
  fix: '',
  waived: false,
  folded: [],
  on: ['db'],
  chain: ['users', 'alb', 'web-a', 'db'],
  params: {},
}

describe('an overlay', () => {
  it('numbers lasting single points of failure first; lasting in one flow is lasting', () => {
    const overlay = overlayOf(webDesign, analysis, [])
    expect([...overlay.spofs]).toEqual([
      ['db', 1],
      ['web-b', 2],
    ])
    expect([...overlay.transientSpofs]).toEqual(['web-b'])
    expect([...overlay.gaps]).toEqual(['az-a', 'region'])
    expect([...overlay.hiddenEdges]).toEqual(['e5'])
    expect(overlay.lit).toBeUndefined()
  })

  it('lights the chain of the finding in focus, its edges and the groups around it', () => {
    const lit = overlayOf(webDesign, analysis, [finding], { focus: 'spof:db' }).lit
    expect([...(lit ?? [])].sort()).toEqual(
      ['alb', 'app-a', 'az-a', 'db', 'e1', 'e2', 'e4', 'region', 'users', 'web-a'].sort(),
    )
    expect(overlayOf(webDesign, analysis, [finding], { focus: 'gone' }).lit).toBeUndefined()
  })

  it('lights the members of a span that the finding is about, and the groups around them', () => {
    const group = { id: 'asg', kind: 'asg', label: 'Group', members: ['web-a', 'web-b'] } as const
    const about = { ...finding, key: 'k', on: ['asg'], chain: [] }
    const lit = overlayOf({ ...webDesign, spans: [group] }, analysis, [about], { focus: 'k' }).lit
    for (const id of ['asg', 'web-a', 'web-b', 'az-a', 'az-b', 'region']) expect(lit, id).toContain(id)
    expect(lit).not.toContain('db')
  })

  it('shows a simulation instead of the standing verdict', () => {
    const nodes = new Map([
      ['db', 'failed'],
      ['web-a', 'failed'],
      ['web-b', 'down'],
    ] as const)
    const seconds = new Map([['web-b', [60, 120]]] as const)
    const simulation = { failed: ['az:region/a'], nodes, seconds, flows: [] }
    const overlay = overlayOf(webDesign, analysis, [], { simulation })
    expect(overlay.spofs.size).toBe(0)
    expect(overlay.states?.get('az-a')).toBe('failed')
    // All that stands in it has stopped, though it did not fail itself.
    expect(overlay.states?.get('az-b')).toBe('down')
    expect(overlay.seconds?.get('web-b')).toEqual([60, 120])
    expect(overlay.states?.get('web-b')).toBe('down')
  })

  it('draws edges by the kinds the analysis read, verdict or not', () => {
    expect(plainOverlay(analysis).edgeKinds?.get('e4')).toBe('async')
    expect(overlayOf(webDesign, analysis, []).edgeKinds?.get('e4')).toBe('async')
    expect(plainOverlay(analysis).spofs.size).toBe(0)
  })
})

describe('failed groups', () => {
  const twice = {
    ...webDesign,
    groups: [
      ...webDesign.groups,
      { id: 'again', kind: 'region', label: 'Region', name: 'ap-northeast-2' },
      { id: 'again-a', kind: 'az', label: 'a', zone: 'a', parent: 'again' },
      { id: 'else', kind: 'region', label: 'Region', name: 'us-east-1' },
      { id: 'else-a', kind: 'az', label: 'a', zone: 'a', parent: 'else' },
      { id: 'dc', kind: 'site', label: 'Office' },
    ],
  } as const

  it('are every group of one Region or one of its zones, seen from two accounts', () => {
    expect(failedGroups(twice, ['region:region'])).toEqual(['region', 'again'])
    expect(failedGroups(twice, ['az:region/a'])).toEqual(['az-a', 'again-a'])
    expect(failedGroups(twice, ['site:dc', 'az:else/a'])).toEqual(['else-a', 'dc'])
    expect(failedGroups(twice, ['db'])).toEqual([])
  })

  it('carries the ghosts of a previewed change, and lights them with the chain of what it mends', () => {
    const finding = { key: 'k', chain: ['users', 'alb'], on: ['alb'] } as unknown as Finding
    const ghosts = new Map([['db', 'changed'] as const])
    const overlay = overlayOf(webDesign, analysis, [finding], { focus: 'k', ghosts })
    expect(overlay.ghosts).toBe(ghosts)
    expect(overlay.lit?.has('db')).toBe(true)
    expect(overlayOf(webDesign, analysis, [finding], { focus: 'k' }).lit?.has('db')).toBe(false)
  })
})
