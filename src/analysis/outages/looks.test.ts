import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Design } from '../../model/index.ts'
import { compile } from '../circuit/compiled.ts'
import { outagesOf } from './flowOutages.ts'
import { lossOf } from '../verdict/findSingleFailures.ts'
import { singleFailures } from '../places/scenarios.ts'
import { isUpByHand } from '../testing/bruteForce.ts'
import { arbitraryDesign } from '../testing/oracle/arbitraryDesign.ts'
import { randomDesign } from '../testing/randomDesign.ts'

/** What each look says of each flow under each single failure, by plain evaluation: `goes on`, or how it ends; `not back` when
 *  no takeover helps (what is replaced is left to the tests of C5b). */
function byHand(design: Design): string[] {
  const { reading, flows } = compile(design)
  const switches = reading.takeovers.all.map((_, i) => reading.units.all.length + i)
  return flows.flatMap(({ plan }, flow) => {
    const isUp = (units: readonly number[], off: readonly number[]) =>
      isUpByHand(reading, plan, new Set([...units, ...off]))
    if (!isUp([], [])) return []
    const isJudged = isUp([], switches)
    return singleFailures(reading).flatMap(({ units }, at) => {
      if (!isUp(units, [])) return [`${flow} ${at} not back`]
      if (!isJudged || isUp(units, switches)) return []
      return [`${flow} ${at} takeover ${timeByHand((off) => isUp(units, off), design)}`]
    })
  })
}

/** The shortest time after which the flow is up, least and most judged apart. */
function timeByHand(isUp: (off: readonly number[]) => boolean, design: Design): string {
  const { reading } = compile(design)
  const { all } = reading.takeovers
  const first = (which: 0 | 1) =>
    [...new Set(all.flatMap(({ seconds }) => seconds?.[which] ?? []))]
      .sort((a, b) => a - b)
      .find((moment) =>
        isUp(
          all.flatMap(({ seconds }, i) =>
            (seconds?.[which] ?? Infinity) <= moment ? [] : [reading.units.all.length + i],
          ),
        ),
      )
  const [least, most] = [first(0), first(1)]
  return least === undefined || most === undefined ? 'unknown' : `${least}-${most}`
}

function byCircuit(design: Design): string[] {
  const compiled = compile(design)
  const losses = singleFailures(compiled.reading).map(lossOf)
  return outagesOf(compiled, losses, () => undefined).flatMap((list, at) =>
    list.map(({ flow, ends, seconds }) =>
      ends === 'takeover'
        ? `${flow} ${at} takeover ${seconds?.join('-') ?? 'unknown'}`
        : `${flow} ${at} not back`,
    ),
  )
}

it(
  '[C5][C5a][C5c] all looks at once say what a plain evaluation says, one at a time',
  { timeout: 120_000 },
  () => {
    let interruptions = 0
    const agrees = (design: Design) => {
      const found = byCircuit(design)
      interruptions += found.filter((line) => line.includes('takeover')).length
      expect(found.sort()).toEqual(byHand(design).sort())
    }
    fc.assert(fc.property(randomDesign, agrees), { numRuns: 150, seed: 5 })
    fc.assert(fc.property(arbitraryDesign, agrees), { numRuns: 40, seed: 6 })
    expect(interruptions).toBeGreaterThan(50)
  },
)
