import type { Design, Id } from '../../model/index.ts'
import { rememberLately } from '../../model/index.ts'
import { compile, type Compiled } from '../circuit/compiled.ts'
import { partsOfFlow } from '../structure/flowParts.ts'
import { activeAssumptions } from './actives.ts'
import { groupingAssumptions } from './alternatives.ts'
import { entryAssumptions, goalAssumptions, outsiderAssumptions } from './beginnings.ts'
import { impliedBuffers, kindAssumptions } from './edgeKinds.ts'
import { failoverAssumptions } from './failoverWays.ts'
import { placeAssumptions } from './places.ts'
import { assumptionCodes, type Assumption, type Taken } from './types.ts'

const known = rememberLately<Design, readonly Assumption[]>()

/** What the analysis took for granted because the drawing does not say, with a correction for each; sorted by code and
 *  parts. Found once for each design object. */
export function assumptionsOf(design: Design): readonly Assumption[] {
  const found = known.get(design)
  if (found) return found
  const compiled = compile(design)
  const { reading } = compiled
  const taken = [
    ...groupingAssumptions(reading),
    ...kindAssumptions(reading),
    ...impliedBuffers(reading),
    ...failoverAssumptions(reading),
    ...placeAssumptions(reading),
    ...activeAssumptions(reading),
    ...entryAssumptions(reading),
    ...goalAssumptions(compiled),
    ...outsiderAssumptions(reading),
  ]
  const flowsOf = flowsByPart(compiled)
  const assumptions = taken.map((each) => withFlows(each, flowsOf)).sort(compareAssumptions)
  known.set(design, assumptions)
  return assumptions
}

function withFlows(
  { pivots, flows, ...rest }: Taken,
  flowsOf: (parts: readonly Id[]) => string[],
): Assumption {
  return { ...rest, flows: flows ?? flowsOf(pivots) }
}

function compareAssumptions(a: Assumption, b: Assumption): number {
  const byCode = assumptionCodes.indexOf(a.code) - assumptionCodes.indexOf(b.code)
  if (byCode !== 0) return byCode
  const [x, y] = [a.on.join(' '), b.on.join(' ')]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Tells which flows use any of some parts: on their ways, or as a need of what stands there. */
function flowsByPart(compiled: Compiled): (parts: readonly Id[]) => string[] {
  const used = compiled.flows.map((flow) => ({ id: flow.plan.id, parts: partsOfFlow(compiled, flow) }))
  return (parts) => used.filter((flow) => parts.some((id) => flow.parts.has(id))).map(({ id }) => id)
}
