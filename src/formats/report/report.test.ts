import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyAnalysis, type Analysis, type FlowResult } from '../../analysis/index.ts'
import type { Finding } from '../../checks/index.ts'
import { aDesign } from '../testing/aPicture.ts'
import { reportAsText } from './reportAsText.ts'
import { reportOf, writeReport, type ReportEntry } from './reportOf.ts'
import { verdictInWords, verdictLine, verdictOf, verdictOfReport } from './verdictLine.ts'

const flow: FlowResult = {
  id: 'serve-users-db',
  kind: 'serve',
  entry: ['users'],
  goals: ['db'],
  works: true,
  path: ['users', 'web', 'db'],
  spofs: [
    { node: 'web', chain: ['users', 'web'], transient: true, state: 'interrupted' },
    { node: 'db', chain: ['users', 'web', 'db'], transient: false, state: 'down' },
  ],
  azGaps: [
    {
      region: 'region',
      zone: 'b',
      groups: ['az-b2', 'az-b'],
      nodes: ['web', 'db'],
      chain: [],
      state: 'down',
    },
    { region: 'region', zone: 'a', groups: [], nodes: ['db'], chain: [], state: 'down' },
  ],
  regionGaps: [{ region: 'region', chain: [], state: 'down' }],
  linkGaps: [{ nodes: ['dx'], groups: ['dxloc'], chain: [], state: 'down' }],
  managed: ['dns', 'alb'],
  interruptions: [{ failure: 'db', seconds: [60, 120], by: ['db'] }],
  targets: [],
}

const finding = (over: Partial<Finding>): Finding => ({
  key: 'k',
  check: 'nat-shared',
  pillar: 'reliability',
  severity: 'medium',
  source: ['003 · NAT Service'],
  message: 'NAT is shared',
  why: 'Because.',
  fix: 'Add a NAT gateway',
  waived: false,
  folded: [],
  on: ['nat-b', 'nat-a'],
  chain: ['web', 'nat-a'],
  params: {},
  ...over,
})

const analysis: Analysis = {
  ...emptyAnalysis,
  flows: [flow, { ...flow, id: 'process-queue-db', kind: 'process', spofs: flow.spofs.slice(1) }],
  hiddenCrossAz: [{ node: 'web', region: 'region', zone: 'a', through: ['nat-a'], chain: ['web', 'nat-a'] }],
  unplaced: [],
  edges: new Map(),
  failures: [],
}

const entry: ReportEntry = {
  file: 'web.json',
  design: aDesign('Web'),
  analysis,
  findings: [
    finding({}),
    finding({ severity: 'error', on: ['db'], check: 'broken', flow: 'serve-users-db' }),
  ],
}

const sound: Analysis = {
  ...analysis,
  hiddenCrossAz: [],
  flows: [{ ...flow, spofs: [], azGaps: [], linkGaps: [] }],
}

describe('the report', () => {
  it('has the fields of faultline-report/1, and none that is not computed', () => {
    const [design] = reportOf([entry]).designs
    expect(design?.flows[1]).toEqual({
      id: 'serve-users-db',
      kind: 'serve',
      entry: ['users'],
      goals: ['db'],
      works: true,
      spofs: [
        { node: 'db', state: 'down', because: ['users', 'web', 'db'] },
        { node: 'web', state: 'interrupted', because: ['users', 'web'] },
      ],
      azGaps: [
        { region: 'region', zone: 'a', groups: [], nodes: ['db'], state: 'down' },
        { region: 'region', zone: 'b', groups: ['az-b', 'az-b2'], nodes: ['db', 'web'], state: 'down' },
      ],
      regionGaps: [{ region: 'region', state: 'down' }],
      linkGaps: [{ nodes: ['dx'], groups: ['dxloc'], state: 'down' }],
      interruptions: [{ failure: 'db', seconds: [60, 120], by: ['db'] }],
      managed: ['alb', 'dns'],
    })
    expect(design?.hiddenCrossAz).toEqual([{ node: 'web', zone: 'a', through: ['nat-a'] }])
    expect(design?.findings[1]).toEqual({
      check: 'nat-shared',
      pillar: 'reliability',
      severity: 'medium',
      on: ['nat-a', 'nat-b'],
      message: 'NAT is shared',
      why: 'Because.',
      source: ['003 · NAT Service'],
      fix: 'Add a NAT gateway',
      waived: false,
      folded: [],
    })
  })

  it('names the worst finding first', () => {
    expect(reportOf([entry]).designs[0]?.findings.map((one) => one.severity)).toEqual(['error', 'medium'])
  })

  it('is equal byte for byte, in whatever order things were found', () => {
    const text = writeReport(reportOf([entry]))
    const mixed = fc.tuple(
      fc.shuffledSubarray([...analysis.flows], { minLength: 2 }),
      fc.shuffledSubarray([...entry.findings], { minLength: 2 }),
      fc.shuffledSubarray([...flow.azGaps], { minLength: 2 }),
    )
    fc.assert(
      fc.property(mixed, ([flows, findings, azGaps]) => {
        const shuffled = { ...analysis, flows: flows.map((one) => ({ ...one, azGaps })) }
        expect(writeReport(reportOf([{ ...entry, analysis: shuffled, findings }]))).toBe(text)
      }),
    )
    expect(JSON.parse(text)).toEqual(reportOf([entry]))
    expect(text.endsWith('}\n')).toBe(true)
  })
})

describe('the report as text', () => {
  it('tells each finding with its reason, fix and source', () => {
    const text = reportAsText(reportOf([entry]))
    expect(text).toContain('web.json  Web\n')
    expect(text).toContain('● SPOF db  users → web → db')
    expect(text).toContain('▨ AZ gap region/a  db')
    expect(text).toContain('⇢ hidden web dies with AZ a, through nat-a')
    expect(text).toContain('Fix: Add a NAT gateway')
    expect(text).toContain('Source: 003 · NAT Service')
  })

  it('is coloured only when asked, and wraps prose', () => {
    const long = { ...entry, findings: [finding({ why: 'word '.repeat(60).trim() })] }
    const plain = (text: string) =>
      text
        .split('\u001B[')
        .map((part, i) => (i === 0 ? part : part.replace(/^\d+m/, '')))
        .join('')
    expect(reportAsText(reportOf([long]))).not.toContain('\u001B')
    const coloured = reportAsText(reportOf([long]), { colour: true, width: 60 })
    expect(coloured).toContain('\u001B[31m')
    expect(plain(coloured)).toBe(reportAsText(reportOf([long]), { width: 60 }))
    for (const line of coloured.split('\n').filter((one) => one.includes('word'))) {
      expect(plain(line).length).toBeLessThanOrEqual(60)
    }
  })

  it('lets no control character of a file reach the terminal', () => {
    const hostile = {
      ...entry,
      design: aDesign('\u001B]0;owned\u0007\u009B31m'),
      findings: [finding({ message: 'a\u001B[2Jb' })],
    }
    expect(reportAsText(reportOf([hostile])).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})

describe('the verdict line', () => {
  it('counts each part once, however many flows it stops', () => {
    expect(verdictLine(analysis)).toBe(
      '1 single point of failure, 1 more that heals itself · 2 AZ gaps · 1 single link or site · ' +
        '1 hidden cross-AZ dependency · Region gap',
    )
    expect(verdictLine(analysis, 'ko')).toBe(
      '단일 장애점 1개, 스스로 복구되는 것 1개 더 · AZ 공백 2개 · 단일 링크·사이트 1개 · 숨은 AZ 간 의존 1개 · 리전 공백',
    )
  })

  it('says so when all is well', () => {
    expect(verdictLine(sound)).toBe('No single point of failure, no AZ gap · one Region')
    expect(verdictLine(sound, 'ko')).toBe('단일 장애점 없음, AZ 공백 없음 · 단일 리전')
    const everywhere = { ...sound, flows: sound.flows.map((one) => ({ ...one, regionGaps: [] })) }
    expect(verdictLine(everywhere)).toBe('No single point of failure, no AZ gap')
  })

  it('never calls a design free of single points of failure that has one which heals itself', () => {
    const [first] = analysis.flows
    const healing = {
      ...sound,
      flows: sound.flows.map((one) => ({ ...one, spofs: first?.spofs.slice(0, 1) ?? [] })),
    }
    expect(verdictLine(healing)).toBe('1 single point of failure that heals itself · no AZ gap · one Region')
    expect(verdictLine(healing, 'ko')).toBe('스스로 복구되는 단일 장애점 1개 · AZ 공백 없음 · 단일 리전')
  })

  it('says so when there is nothing to judge, or when the drawing does not work', () => {
    expect(verdictLine({ ...analysis, flows: [] })).toBe('No flow to judge yet')
    expect(verdictLine({ ...analysis, flows: [] }, 'ko')).toBe('아직 판정할 흐름이 없습니다')
    const broken = { ...sound, flows: sound.flows.map((one) => ({ ...one, works: false, regionGaps: [] })) }
    expect(verdictLine(broken)).toBe('1 flow does not work as drawn')
  })

  it('is the same from the report as from the analysis', () => {
    const [design] = reportOf([entry]).designs
    expect(design && verdictInWords(verdictOfReport(design))).toBe(verdictInWords(verdictOf(analysis)))
  })
})
