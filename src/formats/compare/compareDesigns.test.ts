import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, emptyAnalysis } from '../../analysis/index.ts'
import { runChecks, type Finding, type Language } from '../../checks/index.ts'
import { connect, emptyDesign, parseDesign, rename, setProp, updateNode } from '../../model/index.ts'
import type { Design } from '../../model/index.ts'
import { arbitraryDesign } from '../../model/testing/arbitraryDesign.ts'
import type { ReportEntry } from '../report/reportOf.ts'
import { compareDesigns, writeComparison } from './compareDesigns.ts'
import { comparisonAsMarkdown } from './comparisonAsMarkdown.ts'
import { comparisonAsText } from './comparisonAsText.ts'
import type { ComparedPart } from './types.ts'

const samples = join(import.meta.dirname, '..', '..', '..', 'samples')

function judged(design: Design, language: Language = 'en', file = 'design.json'): ReportEntry {
  const analysis = analyse(design)
  return { file, design, analysis, findings: runChecks(design, analysis, language) }
}

function sample(slug: string): Design {
  const read = parseDesign(readFileSync(join(samples, `${slug}.json`), 'utf8'))
  if (!read.ok) throw new Error(`${slug} cannot be read`)
  return read.design
}

const between = (a: string, b: string, language: Language = 'en') =>
  compareDesigns(judged(sample(a), language), judged(sample(b), language), language)

/** An entry whose drawing does not matter. */
const found = (...findings: readonly Partial<Finding>[]): ReportEntry => ({
  file: 'x.json',
  design: emptyDesign('X'),
  analysis: emptyAnalysis,
  findings: findings.map((finding, i) => ({
    key: `${finding.check ?? 'az-gap'}:${i}`,
    check: 'az-gap',
    pillar: 'reliability' as const,
    severity: 'high' as const,
    on: ['x'],
    chain: [],
    params: {},
    source: [],
    message: 'It breaks.',
    why: '',
    fix: '',
    waived: false,
    folded: [],
    ...finding,
  })),
})

const summary = (a: ReportEntry, b: ReportEntry) => compareDesigns(a, b).summary

describe('twins of the samples', () => {
  it('one server against a load balanced group over zones', () => {
    const { summary: words, drawing, findings } = between('web-single-ec2-eip', 'web-elb-asg-multi-az')
    expect(words).toBe(
      'Removes the single point of failure, the AZ gap and one other finding; adds nothing; leaves the Region gap.',
    )
    expect(drawing.removed.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'group pub-a',
      'node eip',
      'node web',
      'edge e3',
    ])
    expect(drawing.changed.find(({ id }) => id === 'e2')?.fields).toEqual([
      { field: 'label', before: 'HTTP', after: 'HTTPS' },
      { field: 'to', before: 'eip', after: 'elb' },
    ])
    expect(findings.gone.map(({ key, severity }) => [key, severity])).toEqual([
      ['single-instance-entry:web', 'high'],
      ['eip-entry:eip', 'medium'],
    ])
  })

  it('one zone against three: service, group, zones and properties of what changed', () => {
    const { summary: words, drawing } = between('web-elb-asg-one-az', 'web-elb-asg-multi-az')
    expect(words).toBe(
      'Removes the AZ gap and the self-healing single point of failure; adds nothing; leaves the Region gap.',
    )
    expect(drawing.changed.find(({ id }) => id === 'elb')?.fields).toEqual([
      { field: 'azs', before: ['a'], after: ['a', 'b', 'c'] },
      { field: 'group', before: 'pub-a', after: 'vpc' },
      { field: 'label', before: 'ELB (one AZ)', after: 'ELB (health checks)' },
      { field: 'props.crossZone', after: true },
    ])
    expect(drawing.added.find(({ id }) => id === 'e5')).toEqual({
      type: 'edge',
      id: 'e5',
      label: 'HTTP',
      kind: 'sync',
      from: 'elb',
      to: 'web-c',
    })
  })

  it('one circuit against a second path: a connection is known by its ends, whatever its id in either file', () => {
    const { drawing } = between('dx-only', 'dx-vpn-backup')
    const lines = (parts: readonly ComparedPart[]) =>
      parts.flatMap(({ type, from, to }) => (type === 'edge' ? [`${String(from)} > ${String(to)}`] : []))
    expect(lines(drawing.added)).toEqual(['srv > cgw', 'cgw > vpn', 'vpn > vgw'])
    expect(lines(drawing.removed)).toEqual([])
    // Same line, another label; what leads from the gateway to the servers did not change at all.
    expect(lines(drawing.changed)).toEqual(['srv > router'])
  })

  it('a connection that was given another end is still the same one', () => {
    const { drawing } = between('rds-single-instance', 'rds-multi-az')
    const edges = drawing.changed.filter(({ type }) => type === 'edge')
    expect(edges.map(({ id, fields }) => [id, ...fields.map(({ field }) => field)])).toEqual([
      ['e3', 'to'],
      ['e4', 'to'],
    ])
  })

  it('a changed connection says what it is called in the first file, where that differs', () => {
    const line = { from: 'a', to: 'b', kind: 'sync' } as const
    const nodes = ['a', 'b'].map((id) => ({ id, service: 'ec2', label: id }))
    const drawn = (id: string, label: string): Design => ({
      ...emptyDesign('X'),
      nodes,
      edges: [{ ...line, id, label }],
    })
    const { drawing } = compareDesigns(judged(drawn('e1', 'SQL')), judged(drawn('e9', 'TLS')))
    expect(drawing.changed).toMatchObject([{ id: 'e9', was: 'e1', fields: [{ field: 'label' }] }])
    expect([drawing.added, drawing.removed]).toEqual([[], []])
  })

  it('one database against its Multi-AZ pair, and back again, in both languages', () => {
    expect(between('rds-single-instance', 'rds-multi-az').summary).toBe(
      'Removes the single point of failure, the AZ gap and the hidden cross-AZ dependency; adds nothing; leaves the Region gap.',
    )
    expect(between('rds-multi-az', 'rds-single-instance').summary).toBe(
      'Adds a single point of failure, an AZ gap and a hidden cross-AZ dependency; removes nothing; leaves the Region gap.',
    )
    expect(between('rds-single-instance', 'rds-multi-az', 'ko').summary).toBe(
      '없어짐: 단일 장애점 1개, AZ 공백 1개, 숨은 AZ 간 의존 1개 · 새로 생김: 없음 · 그대로: 리전 공백 1개',
    )
  })
})

describe('a comparison', () => {
  it('finds nothing between a design and itself in another order, elsewhere on the canvas', () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const moved: Design = {
          ...design,
          groups: design.groups.toReversed(),
          nodes: design.nodes.toReversed().map((node) => ({
            ...node,
            ...(node.azs ? { azs: node.azs.toReversed() } : {}),
          })),
          edges: design.edges.toReversed().map((edge) => ({ optional: false, ...edge })),
          view: { direction: 'down', positions: { elsewhere: [9, 9] } },
        }
        const { drawing } = compareDesigns({ ...found(), design }, { ...found(), design: moved })
        expect(drawing).toEqual({ design: [], added: [], removed: [], changed: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('turned round says the reverse', () => {
    fc.assert(
      fc.property(arbitraryDesign, arbitraryDesign, (one, other) => {
        const [a, b] = [
          { ...found(), design: one },
          { ...found(), design: other },
        ]
        const [there, back] = [compareDesigns(a, b).drawing, compareDesigns(b, a).drawing]
        expect(there.added).toEqual(back.removed)
        expect(there.removed).toEqual(back.added)
        const ids = (list: typeof there.changed) => list.map(({ type, id }) => [type, id])
        expect(ids(there.changed)).toEqual(ids(back.changed))
      }),
      { numRuns: 60 },
    )
  })

  it('names each property that changed, and takes an id that became another type of part for another part', () => {
    const before = sample('rds-single-instance')
    const after = rename(setProp(before, 'db', 'multiAz', true), 'db', 'RDS')
    expect(compareDesigns(judged(before), judged(after)).drawing.changed).toMatchObject([
      {
        id: 'db',
        fields: [
          { field: 'label', before: 'RDS PostgreSQL (single)', after: 'RDS' },
          { field: 'props.multiAz', before: false, after: true },
        ],
      },
    ])
    const node: Design = { ...emptyDesign('X'), nodes: [{ id: 'x', service: 'ec2', label: 'X' }] }
    const group: Design = { ...emptyDesign('X'), groups: [{ id: 'x', kind: 'generic', label: 'X' }] }
    const { drawing } = compareDesigns({ ...found(), design: node }, { ...found(), design: group })
    expect([drawing.removed[0]?.type, drawing.added[0]?.type, drawing.changed]).toEqual(['node', 'group', []])
  })

  it('sees flows, waivers, service and kind', () => {
    const before: Design = {
      ...sample('rds-single-instance'),
      waivers: [{ check: 'az-gap', on: ['az-a'], reason: 'Accepted' }],
    }
    const edge = { from: 'app-1', to: 'elb', kind: 'soft' as const, id: 'e9' }
    const after: Design = {
      ...connect(updateNode(before, 'app-1', { service: 'lambda' }), edge),
      flows: [{ id: 'serve', entry: ['elb'], goals: ['db'] }],
      waivers: [],
    }
    const { drawing } = compareDesigns(judged(before), judged(after))
    expect(drawing.added.map(({ type, id, kind }) => [type, id, kind])).toEqual([
      ['edge', 'e9', 'soft'],
      ['flow', 'serve', undefined],
    ])
    expect(drawing.removed).toMatchObject([{ type: 'waiver', id: 'az-gap:az-a' }])
    expect(drawing.changed[0]?.fields).toEqual([{ field: 'service', before: 'ec2', after: 'lambda' }])
  })

  it('counts in words', () => {
    const two = found({ key: 'a' }, { key: 'b' })
    expect(summary(two, found())).toBe('Removes 2 AZ gaps; adds nothing.')
    expect(summary(two, found({ key: 'b' }))).toBe('Removes 1 of 2 AZ gaps; adds nothing; leaves the AZ gap.')
    expect(summary(found(), two)).toBe('Adds 2 AZ gaps; removes nothing.')
    expect(summary(found(), found())).toBe('No finding came or went.')
    expect(summary(found({ check: 'too-dear' }), found())).toBe('Removes one other finding; adds nothing.')
  })

  it('counts what two findings tell once, and not as gone while another tells it still', () => {
    const exact = { key: 'x', check: 'rds-single-az', folded: ['spof-component', 'az-gap'] }
    const both = found(exact, { key: 'y', check: 'elb-one-az', folded: [] })
    expect(summary(both, found())).toBe(
      'Removes the single point of failure, the AZ gap and one other finding; adds nothing.',
    )
    const one = sample('web-elb-asg-one-az')
    const judgedOne = judged(one)
    const doubled = {
      ...judgedOne,
      findings: judgedOne.findings.flatMap((f) => [f, { ...f, key: `${f.key}2` }]),
    }
    expect(summary(doubled, judgedOne)).toMatch(/^No finding came or went; leaves the AZ gap/)
  })

  it('tells a finding that weighs otherwise from one that went; what is waived does not count', () => {
    const [high, medium, waived] = [
      found({}),
      found({ severity: 'medium' }),
      found({ severity: 'high', waived: true }),
    ]
    expect(summary(high, medium)).toBe('No finding came or went; eases 1 finding; leaves the AZ gap.')
    expect(summary(medium, high)).toBe('No finding came or went; worsens 1 finding; leaves the AZ gap.')
    expect(summary(high, waived)).toBe('No finding came or went; eases 1 finding.')
    expect(summary(found(), waived)).toBe('No finding came or went.')
    expect(compareDesigns(high, medium).findings.changed).toMatchObject([
      { severity: 'medium', was: { severity: 'high', waived: false } },
    ])
  })
})

describe('a comparison written', () => {
  it('is the same bytes each time, as text, JSON and Markdown', () => {
    const [one, two] = [
      between('web-single-ec2-eip', 'web-elb-asg-multi-az'),
      between('web-single-ec2-eip', 'web-elb-asg-multi-az'),
    ]
    expect(writeComparison(one)).toBe(writeComparison(two))
    expect(JSON.parse(writeComparison(one))).toEqual(one)
    expect(comparisonAsText(one)).toBe(comparisonAsText(two))
    expect(comparisonAsMarkdown(one)).toBe(comparisonAsMarkdown(two))
  })

  it('has every part and every finding in it', () => {
    const comparison = between('web-elb-asg-one-az', 'web-elb-asg-multi-az')
    const { drawing, findings } = comparison
    for (const text of [comparisonAsText(comparison), comparisonAsMarkdown(comparison)]) {
      for (const { id } of [...drawing.added, ...drawing.removed, ...drawing.changed]) {
        expect(text).toMatch(new RegExp(String.raw`[ \`]${id}\b`))
      }
      const told = [...findings.gone, ...findings.came, ...findings.stayed].map(({ message }) => message)
      expect(told.length).toBeGreaterThan(1)
      const plain = text.replaceAll('\\', '')
      for (const message of told) expect(plain).toContain(message.slice(0, 30))
    }
  })

  it('takes labels for data: no control characters on a terminal, no markup in Markdown', () => {
    const before = emptyDesign('A')
    const after: Design = {
      ...before,
      nodes: [
        { id: 'x', service: 'ec2', label: '\u001B[2J<img src=x> **b** [l](https://e.example) |\n@me #1' },
      ],
    }
    const comparison = compareDesigns({ ...found(), design: before }, { ...found(), design: after })
    expect(comparisonAsText(comparison)).not.toContain('\u001B')
    const line = comparisonAsMarkdown(comparison)
      .split('\n')
      .find((one) => one.includes('`x`'))
    expect(line).toBe(
      String.raw`- node ${'`x`'} · \[2J&lt;img src=x> \*\*b\*\* \[l\](https&#58;//e.example) \| &#64;me &#35;1 · ec2`,
    )
  })

  it('says so when nothing differs', () => {
    const same = compareDesigns(found(), found())
    expect(comparisonAsText(same)).toContain('Drawing  the same')
    expect(comparisonAsText(same, { language: 'ko' })).toContain('그림  같음')
    expect(comparisonAsMarkdown(same)).toContain('none in either')
  })
})
