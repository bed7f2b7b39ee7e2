import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  analyse,
  assumptionsOf,
  corrected,
  availabilityOf,
  findPairs,
  isRemarkCode,
  simulate,
  sweep,
  whatWouldHelp,
} from '../../analysis/index.ts'
import { EditRefused, type Design, type Id } from '../../model/index.ts'
import { junkDesign } from '../testing/junkDesign.ts'
import { assumptionWords } from './assumptionWords.ts'

const oddNames = fc.array(
  fc.constantFrom('n0', 'n3', 'g0', 'az:g0/a', 'region:g0', 'x', '', 'az:', 'region:'),
  {
    maxLength: 3,
  },
)

const idsOf = (design: Design): ReadonlySet<Id> =>
  new Set([...design.groups, ...design.nodes, ...design.spans, ...design.edges].map(({ id }) => id))

/** Applies an edit; what the model refuses is refused in its own way, and no other. */
function applied(design: Design, edit: (design: Design) => Design): Design | undefined {
  try {
    return edit(design)
  } catch (problem) {
    if (problem instanceof EditRefused) return undefined
    throw problem
  }
}

describe('of a design that makes no sense', { timeout: 120_000 }, () => {
  it('the remarks name only its own parts, by codes that have words', () => {
    fc.assert(
      fc.property(junkDesign, (design) => {
        const own = idsOf(design)
        for (const { code, on } of analyse(design).remarks) {
          expect(isRemarkCode(code)).toBe(true)
          expect(on.filter((id) => !own.has(id))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the assumptions can be told, and each correction applies or is refused', () => {
    fc.assert(
      fc.property(junkDesign, (design) => {
        const own = idsOf(design)
        for (const assumption of assumptionsOf(design)) {
          expect(assumption.on.filter((id) => !own.has(id))).toEqual([])
          for (const language of ['en', 'ko'] as const) {
            expect(assumptionWords(design, assumption, language).text).not.toMatch(/undefined|\[object/)
          }
          for (const correction of assumption.corrections) {
            const told = applied(design, (before) => corrected(before, correction))
            if (told) assumptionsOf(told)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('what would help is asked of any flow and failure, and names only its own parts', () => {
    fc.assert(
      fc.property(junkDesign, oddNames, (design, names) => {
        const own = idsOf(design)
        const { flows, failures } = analyse(design)
        for (const failure of [...failures, ...names]) {
          for (const flow of [...flows.map(({ id }) => id), 'no such flow']) {
            const places = whatWouldHelp(design, flow, failure).flatMap((cure) => cure.places)
            for (const { part, at, callers, lost } of places)
              expect([part, at, ...callers, ...lost].filter((id) => !own.has(id))).toEqual([])
          }
        }
        expect(simulate(design, names).flows).toHaveLength(flows.length)
      }),
      { numRuns: 200 },
    )
  })

  it('every other question has an answer too', () => {
    fc.assert(
      fc.property(junkDesign, (design) => {
        const flows = new Set(analyse(design).flows.map(({ id }) => id))
        for (const row of sweep(design)) {
          for (const outcome of row.flows) expect(flows).toContain(outcome.id)
        }
        for (const { flow } of findPairs(design)) expect(flows).toContain(flow)
        for (const { flow } of availabilityOf(design)) expect(flows).toContain(flow)
      }),
      { numRuns: 200 },
    )
  })
})
