import type { Design, Id } from '../../../model/index.ts'
import type {
  CapacityGap,
  EdgeReading,
  Failure,
  FlowKind,
  LatentStandby,
  PartState,
  QuorumGap,
} from '../../types.ts'
import { coldStarts } from './coldStarts.ts'
import { flowsOf } from './flows.ts'
import { hiddenCrossAz } from './hiddenCrossAz.ts'
import { latentStandbys } from './latent.ts'
import { capacityGaps, quorumGaps } from './margins.ts'
import { pairsOf } from './pairs.ts'
import { isUnplaced } from './places.ts'
import { remembering } from './remember.ts'
import { flowState, nodeState, type Told } from './simulation.ts'
import { strandedIn, type Lost } from './stranded.ts'
import { verdictOf, type Verdict } from './verdict.ts'
import { wiringOf } from './wiring.ts'
import { worldOf } from './world.ts'

export interface OracleFlowResult extends Verdict {
  readonly kind: FlowKind
  readonly entry: readonly Id[]
  readonly goals: readonly Id[]
  readonly pairs: () => readonly string[]
  readonly stateWith: (failed: readonly Failure[]) => Told<string>
}

export interface OracleAnalysis {
  readonly flows: readonly OracleFlowResult[]
  readonly hiddenCrossAz: readonly string[]
  readonly unplaced: readonly Id[]
  readonly edges: ReadonlyMap<Id, EdgeReading>
  readonly stranded: readonly Lost[]
  readonly capacityGaps: readonly CapacityGap[]
  readonly quorumGaps: readonly QuorumGap[]
  readonly latentStandbys: readonly LatentStandby[]
  readonly coldStarts: readonly (readonly Id[])[]
  readonly nodeWith: (id: Id, failed: readonly Failure[]) => Told<PartState>
}

const answers = remembering<OracleAnalysis>()

/** The rules of SPEC.md done the slow and obvious way: a second opinion on `analyse`. */
export function oracle(design: Design): OracleAnalysis {
  return answers([design], '', () => answersFor(design))
}

function answersFor(design: Design): OracleAnalysis {
  const world = worldOf(design)
  const wiring = wiringOf(world)
  const flows = flowsOf(world, wiring)
  const ways = flows.map(({ way }) => way)
  const known = remembering<ReadonlySet<string>>()
  const events = (failed: readonly Failure[]): ReadonlySet<string> =>
    known(
      [world],
      failed.join(' '),
      () => new Set(failed.flatMap((one) => [one, ...(world.units.get(one) ?? []).map(({ id }) => id)])),
    )
  return {
    flows: flows.map((flow) => ({
      kind: flow.kind,
      entry: flow.way.entry.toSorted(),
      goals: flow.named.toSorted(),
      ...verdictOf(world, wiring.hard, flow.way),
      pairs: () => pairsOf(world, wiring.hard, flow.way),
      stateWith: (failed) => flowState(world, wiring, flow, events(failed)),
    })),
    stranded: strandedIn(world, wiring, ways),
    capacityGaps: capacityGaps(world, wiring, ways),
    quorumGaps: quorumGaps(world, wiring),
    latentStandbys: latentStandbys(world, wiring),
    coldStarts: coldStarts(world, wiring.hard),
    nodeWith: (id, failed) => nodeState(world, wiring, id, events(failed)),
    hiddenCrossAz: hiddenCrossAz(world, wiring).toSorted(),
    unplaced: design.nodes.filter((node) => isUnplaced(design, node)).map(({ id }) => id),
    edges: world.readings,
  }
}
