import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks, type Finding } from '../../checks/index.ts'
import { writeDesign, type Design } from '../../model/index.ts'
import { malformed } from '../testing/wellFormed.ts'
import { reportAsJunit } from './reportAsJunit.ts'
import { reportAsMarkdown } from './reportAsMarkdown.ts'
import { reportAsSarif } from './reportAsSarif.ts'
import type { ReportEntry } from './reportOf.ts'

const design: Design = {
  format: 'faultline/1',
  title: 'Orders | <b>shop</b>',
  source: ['004 · Simple Web App'],
  groups: [
    { id: 'region', kind: 'region', label: 'Seoul', name: 'ap-northeast-2' },
    { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'region', zone: 'a' },
    { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'region', zone: 'b' },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'alb', service: 'alb', label: 'ALB', group: 'region', azs: ['a', 'b'] },
    { id: 'web-a', service: 'ec2', label: 'Web', group: 'az-a' },
    { id: 'web-b', service: 'ec2', label: 'Web', group: 'az-b' },
    { id: 'db', service: 'rds', label: 'Orders [DB]', group: 'az-a' },
  ],
  spans: [],
  edges: [
    { id: 'e1', from: 'users', to: 'alb' },
    { id: 'e2', from: 'alb', to: 'web-a' },
    { id: 'e3', from: 'alb', to: 'web-b' },
    { id: 'e4', from: 'web-a', to: 'db' },
    { id: 'e5', from: 'web-b', to: 'db' },
  ],
}
const waived: Design = {
  ...design,
  waivers: [{ check: 'region-gap', on: ['region'], reason: 'one Region is enough' }],
}

function judged(of: Design, file = 'notes/web app.json'): ReportEntry {
  const analysis = analyse(of)
  const findings = runChecks(of, analysis, 'en', '2026-01-01')
  return { file, design: of, analysis, findings, text: writeDesign(of) }
}

const isGrave = ({ severity, waived: accepted }: Finding) =>
  !accepted && (severity === 'error' || severity === 'high')

describe('the report as SARIF', () => {
  interface Read {
    readonly runs: readonly [
      {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
        readonly results: readonly {
          readonly ruleId: string
          readonly ruleIndex: number
          readonly level: string
          readonly locations: readonly [
            {
              readonly physicalLocation: {
                readonly artifactLocation: { readonly uri: string }
                readonly region: { readonly startLine: number }
              }
            },
          ]
          readonly partialFingerprints: { readonly [name: string]: string }
          readonly suppressions?: readonly unknown[]
        }[]
      },
    ]
  }
  const sarif = (...entries: ReportEntry[]) => (JSON.parse(reportAsSarif(entries, '1.2.3')) as Read).runs[0]

  it('has a result for each finding, which names its rule, file and line', () => {
    const entry = judged(design)
    const run = sarif(entry)
    expect(run.results.map((result) => result.ruleId)).toEqual(entry.findings.map(({ check }) => check))
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    run.results.forEach(({ locations: [{ physicalLocation }] }, i) => {
      expect(physicalLocation.artifactLocation.uri).toBe('notes/web%20app.json')
      const line = entry.text?.split('\n')[physicalLocation.region.startLine - 1]
      expect(line).toContain(`"id": "${entry.findings[i]?.on[0] ?? ''}"`)
    })
  })

  it('keeps the fingerprints of findings when the file changes around them', () => {
    const prints = (of: Design) => sarif(judged(of)).results.map((result) => result.partialFingerprints)
    const reordered = { ...design, nodes: [...design.nodes].reverse(), title: 'Other' }
    expect(prints(reordered)).toEqual(prints(design))
    const all = prints(design).map((print) => JSON.stringify(print))
    expect(new Set(all).size).toBe(all.length)
  })

  it('suppresses what is waived, and nothing else', () => {
    const { results } = sarif(judged(waived))
    expect(results.filter((result) => result.suppressions).map((result) => result.ruleId)).toEqual([
      'region-gap',
    ])
  })
})

describe('the report as JUnit', () => {
  const count = (xml: string, tag: string) => xml.split(`<${tag}`).length - 1

  it('is well-formed, with a failure for each finding at the level or above', () => {
    const entry = judged(waived)
    const xml = reportAsJunit([entry], 'high')
    expect(malformed(xml)).toBeUndefined()
    const failing = entry.findings.filter(isGrave).length
    expect(failing).toBeGreaterThan(0)
    expect(count(xml, 'failure ')).toBe(failing)
    expect(count(xml, 'skipped ')).toBe(1)
    expect(count(xml, 'testcase')).toBe(entry.findings.length)
    expect(xml).toContain(
      `<testsuites name="Faultline" tests="${entry.findings.length}" failures="${failing}"`,
    )
  })

  it('has one passing case for a design without findings', () => {
    const xml = reportAsJunit([{ ...judged(design), findings: [] }], 'low')
    expect([count(xml, 'testcase'), count(xml, 'failure ')]).toEqual([1, 0])
  })

  it('never fails on findings when asked not to', () =>
    expect(reportAsJunit([judged(design)], 'never')).not.toContain('<failure'))
})

describe('the report as Markdown', () => {
  it('tells title, picture, verdict, flows, findings with reasons, and the source', () => {
    const entry = judged(design)
    const text = reportAsMarkdown([entry], { picture: () => 'pictures/web app.png' })
    expect(text).toMatch(/^## Orders \\\| &lt;b>shop&lt;\/b>\n/)
    expect(text).toContain('](pictures/web%20app.png)')
    expect(text).toContain('**1 single point of failure')
    expect(text).toContain('| Orders \\[DB\\] | a |')
    for (const { severity } of entry.findings) expect(text).toContain(`\n| ${severity} | `)
    expect(text).toContain('Source: 004 · Simple Web App')
  })

  it('lists what is accepted apart, and speaks Korean', () => {
    const text = reportAsMarkdown([judged(waived)], { language: 'ko' })
    expect(text).toContain('| 심각도 | 발견한 점 | 왜 중요한가 | 할 일 |')
    expect(text).toContain('감수하기로 한 점: ')
  })

  it('keeps every table row on one line with its four cells, whatever labels hold', () => {
    const hostile = { ...design, nodes: design.nodes.map((node) => ({ ...node, label: 'a|b\n| c `d`' })) }
    const rows = reportAsMarkdown([judged(hostile)])
      .split('\n')
      .filter((line) => line.startsWith('|'))
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|').length).toBe(6)
  })
})
