import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, simulate } from '../analysis/index.ts'
import { asksOf } from './asksOf.ts'
import { fixesFor } from './fixesFor.ts'
import { runChecks } from './runChecks.ts'
import { junkDesign } from './testing/junkDesign.ts'

const failures = fc.array(
  fc.constantFrom('n0', 'n1', 'g0', 'region:g0', 'az:g0/a', 'az:a', 'site:g1', 'x', ''),
  {
    maxLength: 3,
  },
)

describe('a design that makes no sense', { timeout: 60_000 }, () => {
  it('is analysed, simulated and checked all the same, and only its own parts are named', () => {
    fc.assert(
      fc.property(junkDesign, failures, (design, some) => {
        const analysis = analyse(design)
        const own = new Set([...design.nodes, ...design.groups].map((part) => part.id))
        for (const flow of analysis.flows) {
          const named = [...flow.entry, ...flow.goals, ...flow.path, ...flow.managed]
          const chains = [...flow.spofs, ...flow.azGaps, ...flow.regionGaps, ...flow.linkGaps]
          for (const id of [...named, ...chains.flatMap((found) => found.chain)]) expect(own).toContain(id)
        }
        for (const failed of [some, ...analysis.failures.map((failure) => [failure, ...some])]) {
          const { nodes, flows } = simulate(design, failed)
          expect([...nodes.keys()].sort()).toEqual([...new Set(design.nodes.map((node) => node.id))].sort())
          expect(flows.map((flow) => flow.id)).toEqual(analysis.flows.map((flow) => flow.id))
        }
        for (const language of ['en', 'ko'] as const) {
          for (const finding of runChecks(design, analysis, language)) {
            expect(finding.message).not.toBe('')
            for (const fix of fixesFor(design, finding, analysis, language)) expect(fix.title).not.toBe('')
          }
          for (const asked of asksOf(design, analysis, language)) expect(own).toContain(asked.on)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('works as simulated with nothing failed', () => {
    fc.assert(
      fc.property(junkDesign, (design) => {
        const works = analyse(design).flows.map((flow) => flow.works)
        expect(simulate(design, []).flows.map((flow) => flow.up)).toEqual(works)
      }),
      { numRuns: 200 },
    )
  })

  it('may be empty', () => {
    const empty = { format: 'faultline/1', title: '', groups: [], nodes: [], spans: [], edges: [] } as const
    expect(analyse(empty).flows).toEqual([])
    expect(simulate(empty, ['az:a', 'x']).nodes.size).toBe(0)
    expect(runChecks(empty, analyse(empty))).toEqual([])
  })
})
