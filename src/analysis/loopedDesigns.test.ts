import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { compile } from './circuit/compiled.ts'
import { loopKinds } from './circuit/circuit.ts'
import { allDifferences } from './testing/oracle/allDifferences.ts'
import { loopedDesign } from './testing/oracle/loopedDesign.ts'

const runs = 200
const seed = 11

function traitsOf(design: Design) {
  const { circuit, flows } = compile(design)
  return {
    needsLoop: circuit.loops.includes(loopKinds.greatest),
    waysLoop: circuit.loops.includes(loopKinds.least),
    callsItself: design.edges.some(({ from, to }) => to === from.replace(/-app-.$/, '-router')),
    sendsToItself: design.edges.some(
      ({ from, to, kind }) => kind === 'async' && to === from.replace(/-app-.$/, '-router'),
    ),
    waysAreShared: flows.some(({ path }) => path.reach.some(({ gateOf }) => gateOf === undefined)),
  }
}

describe('services that call each other in all directions', { timeout: 240_000 }, () => {
  it('[F3][C1][C2][C2b][C3][C4] are read by the engine as by the plain implementation, every kind of fact', () => {
    fc.assert(
      fc.property(loopedDesign, (design) => {
        expect(allDifferences(design)).toEqual([])
      }),
      { numRuns: runs, seed, endOnFailure: true },
    )
  })

  it('[D3a] have no interruption that nothing takes over from', () => {
    for (const design of fc.sample(loopedDesign, { numRuns: runs, seed })) {
      const by = analyse(design).flows.flatMap(({ interruptions }) =>
        interruptions.map((one) => one.by.length),
      )
      expect(by).not.toContain(0)
    }
  })

  it('are designs that have what is hard to get right', () => {
    const all = fc.sample(loopedDesign, { numRuns: runs, seed }).map(traitsOf)
    const share = (trait: keyof (typeof all)[number]) => all.filter((own) => own[trait]).length / runs
    expect(share('needsLoop')).toBeGreaterThan(0.8)
    expect(share('waysLoop')).toBeGreaterThan(0.25)
    expect(share('callsItself')).toBeGreaterThan(0.8)
    expect(share('sendsToItself')).toBeGreaterThan(0.3)
    expect(share('waysAreShared')).toBeGreaterThan(0.3)
  })
})
