import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { compile } from './circuit/compiled.ts'
import { evaluate } from './circuit/evaluate.ts'
import { singleFailures } from './places/scenarios.ts'
import { simulate } from './simulation/simulate.ts'
import { sweep } from './simulation/sweep.ts'
import { isUpByHand, worksByHand } from './testing/bruteForce.ts'
import { arbitraryDesign } from './testing/oracle/arbitraryDesign.ts'
import { randomDesign } from './testing/randomDesign.ts'

/** Every verdict as text that does not depend on the order of the file. */
function verdicts(design: Design, nameOf: (id: string) => string = (id) => id): string[] {
  const names = (ids: readonly string[]) => ids.map(nameOf).sort().join('+')
  const { flows, hiddenCrossAz } = analyse(design)
  const ofFlows = flows.map((flow) =>
    [
      flow.kind,
      names(flow.entry),
      names(flow.goals),
      flow.works,
      names(flow.spofs.map((spof) => spof.node)),
      flow.azGaps
        .map((gap) => `${gap.zone}(${names(gap.nodes)})`)
        .sort()
        .join(' '),
      flow.regionGaps.length,
      flow.linkGaps
        .map((gap) => names([...gap.nodes, ...gap.groups]))
        .sort()
        .join(' '),
      names(flow.managed),
    ].join('|'),
  )
  const swept = sweep(design).map(({ failed, flows: changed }) =>
    [
      names(failed),
      ...changed
        .map(({ id, state, seconds }) => {
          const flow = flows.find((each) => each.id === id)
          return [names(flow?.entry ?? []), names(flow?.goals ?? []), state, seconds?.join('-')].join()
        })
        .sort(),
    ].join('|'),
  )
  return [...ofFlows, ...swept, ...hiddenCrossAz.map((item) => `${nameOf(item.node)}!${item.zone}`)].sort()
}

// Each run judges a design in dozens of scenarios: on a busy machine that takes its time.
describe('whatever is drawn', { timeout: 60_000 }, () => {
  it('[F3][C1][C2] the circuit agrees with the rules written down plainly', () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        const { reading, circuit, dependency, flows } = compile(design)
        const scenarios = singleFailures(reading)
        const values = evaluate(
          circuit,
          scenarios.map((scenario) => scenario.units),
        )
        ;[{ units: [] }, ...scenarios].forEach(({ units }, lane) => {
          const failed = new Set(units)
          const works = worksByHand(reading, failed)
          const circuitSays = [
            ...dependency.ok.map((gate) => values.holds(gate, lane)),
            ...flows.map(({ path }) => values.holds(path.up, lane)),
          ]
          const handSays = [
            ...reading.units.all.map((_, unit) => works.has(unit)),
            ...flows.map(({ plan }) => isUpByHand(reading, plan, failed)),
          ]
          expect(circuitSays).toEqual(handSays)
        })
      }),
      { numRuns: 120 },
    )
  })

  it('[D1] failing more never brings a flow back', () => {
    fc.assert(
      fc.property(randomDesign, fc.array(fc.nat(40), { maxLength: 4 }), fc.nat(40), (design, some, more) => {
        const { failures } = analyse(design)
        const pick = (i: number) => failures[i % failures.length] ?? ''
        const few = some.map(pick)
        const up = (failed: readonly string[]) =>
          simulate(design, failed)
            .flows.filter((flow) => flow.up)
            .map((flow) => flow.id)
        expect(up(few)).toEqual(expect.arrayContaining(up([...few, pick(more)])))
      }),
      { numRuns: 100 },
    )
  })

  it('[D2][D3] every single failure found stops its flow when simulated, and no other single failure does', () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        const { flows, failures } = analyse(design)
        const { reading } = compile(design)
        const wrong: string[][] = []
        for (const failure of failures) {
          const units = reading.units.of.get(failure)
          // A node of several units fails as a whole in a simulation, one unit at a time in the analysis.
          if (units && units.length > 1) continue
          const now = new Map(simulate(design, [failure]).flows.map((flow) => [flow.id, flow]))
          for (const flow of flows.filter((each) => each.works)) {
            const found = [
              ...flow.spofs.map((spof) => spof.node),
              ...flow.managed,
              ...flow.azGaps.map((gap) => `az:${gap.region}/${gap.zone}`),
              ...flow.regionGaps.map((gap) => `region:${gap.region}`),
              ...flow.linkGaps.flatMap((gap) =>
                gap.groups.length > 0 ? gap.groups.map((id) => `site:${id}`) : gap.nodes,
              ),
            ]
            const { state, seconds } = now.get(flow.id) ?? { state: 'ok' }
            const isStopped = state === 'down' || state === 'delayed' || state === 'interrupted'
            const outlived = flow.interruptions.find((each) => each.failure === failure)
            const isOutlived =
              state === 'interrupted' &&
              String(outlived?.seconds) === String(seconds) &&
              outlived !== undefined
            if (outlived && !isOutlived) wrong.push([flow.id, failure, 'interruption'])
            else if (found.includes(failure) && !isStopped) wrong.push([flow.id, failure, 'goes on'])
            else if (!found.includes(failure) && !outlived && isStopped && !flow.entry.includes(failure))
              wrong.push([flow.id, failure])
          }
        }
        expect(wrong).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('[D9] every chain begins at an entry and ends at the culprit', () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        for (const flow of analyse(design).flows) {
          for (const spof of flow.spofs) {
            expect(flow.entry).toContain(spof.chain[0])
            expect(spof.chain.at(-1)).toBe(spof.node)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('[A1][B2] shuffling the file and moving boxes change no verdict', () => {
    const shuffled = (design: Design, seed: number): Design => {
      const order = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
        [...list].sort((x, y) => hash(x.id, seed) - hash(y.id, seed))
      return {
        ...design,
        groups: order(design.groups),
        nodes: order(design.nodes),
        spans: order(design.spans),
        edges: order(design.edges),
        view: { positions: { n0: [seed, seed] } },
      }
    }
    fc.assert(
      fc.property(fc.oneof(randomDesign, arbitraryDesign), fc.nat(), (design, seed) => {
        expect(verdicts(shuffled(design, seed))).toEqual(verdicts(design))
      }),
      { numRuns: 100 },
    )
  })

  it('[B2] renaming ids changes no verdict (their order kept, which settles the ties of rule B3)', () => {
    const renamed = (design: Design): Design => ({
      ...design,
      nodes: design.nodes.map((node) => ({ ...node, id: `x-${node.id}` })),
      edges: design.edges.map((edge) => ({ ...edge, from: `x-${edge.from}`, to: `x-${edge.to}` })),
    })
    fc.assert(
      fc.property(randomDesign, (design) => {
        expect(verdicts(renamed(design))).toEqual(
          verdicts(design, (id) => (id.startsWith('n') ? `x-${id}` : id)),
        )
      }),
      { numRuns: 100 },
    )
  })
})

function hash(text: string, seed: number): number {
  let value = seed | 0
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x9e3779b1)
  return value
}
