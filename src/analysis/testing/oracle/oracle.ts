import type { Design, Id } from '../../../model/index.ts'
import type { EdgeReading, FlowKind } from '../../types.ts'
import { flowsOf } from './flows.ts'
import { hiddenCrossAz } from './hiddenCrossAz.ts'
import { isUnplaced } from './places.ts'
import { verdictOf, type Verdict } from './verdict.ts'
import { wiringOf } from './wiring.ts'
import { worldOf } from './world.ts'

export interface OracleFlowResult extends Verdict {
  readonly kind: FlowKind
  readonly entry: readonly Id[]
  readonly goals: readonly Id[]
}

export interface OracleAnalysis {
  readonly flows: readonly OracleFlowResult[]
  readonly hiddenCrossAz: readonly string[]
  readonly unplaced: readonly Id[]
  readonly edges: ReadonlyMap<Id, EdgeReading>
}

/** The rules of SPEC.md done the slow and obvious way: a second opinion on `analyse`. */
export function oracle(design: Design): OracleAnalysis {
  const world = worldOf(design)
  const wiring = wiringOf(world)
  return {
    flows: flowsOf(world, wiring).map(({ kind, way, named }) => ({
      kind,
      entry: way.entry.toSorted(),
      goals: named.toSorted(),
      ...verdictOf(world, wiring.hard, way),
    })),
    hiddenCrossAz: hiddenCrossAz(world, wiring).toSorted(),
    unplaced: design.nodes.filter((node) => isUnplaced(design, node)).map(({ id }) => id),
    edges: world.readings,
  }
}
