import { noteEdges } from '../catalog/index.ts'
import type { Design } from '../model/index.ts'
import { rememberLately } from '../model/index.ts'
import { findCapacityGaps } from './structure/capacityGaps.ts'
import { findColdStarts } from './structure/coldStarts.ts'
import { compile, type Compiled } from './circuit/compiled.ts'
import { emptyAnalysis } from './emptyAnalysis.ts'
import { evaluate } from './circuit/evaluate.ts'
import { findHiddenCrossAz } from './verdict/hiddenCrossAz.ts'
import { findSingleFailures } from './verdict/findSingleFailures.ts'
import { findLatentStandbys } from './structure/latentStandbys.ts'
import { findQuorumGaps } from './structure/quorumGaps.ts'
import { recoveryOf } from './recovery/recovery.ts'
import { failuresOf } from './places/scenarios.ts'
import { findStranded } from './structure/stranded.ts'
import { findRemarks } from './remarks/remarks.ts'
import { targetsOf } from './recovery/targets.ts'
import type { Analysis, EdgeReading, FlowResult } from './types.ts'
import { workingPaths } from './verdict/workingPaths.ts'

const known = rememberLately<Design, Analysis>()

/** Judges a design: every flow with what stops it, hidden dependencies, unplaced nodes. Never throws; answers once per design. */
export function analyse(design: Design): Analysis {
  const found = known.get(design)
  if (found) return found
  const compiled = compile(design)
  const analysis: Analysis = {
    ...emptyAnalysis,
    flows: flowResults(compiled),
    hiddenCrossAz: findHiddenCrossAz(compiled),
    coldStarts: findColdStarts(compiled),
    stranded: findStranded(compiled),
    capacityGaps: findCapacityGaps(compiled),
    quorumGaps: findQuorumGaps(compiled),
    latentStandbys: findLatentStandbys(compiled),
    remarks: findRemarks(compiled),
    unplaced: compiled.reading.units.unplaced,
    edges: withNoteEdges(design, compiled.reading.edges),
    failures: failuresOf(compiled.reading),
  }
  known.set(design, analysis)
  return analysis
}

/** Lines of notes carry nothing; they are drawn as those that manage. */
function withNoteEdges(design: Design, edges: Analysis['edges']): Analysis['edges'] {
  const lines = noteEdges(design)
  if (lines.length === 0) return edges
  const aside: EdgeReading = { kind: 'management', from: 'guessed' }
  return new Map([...edges, ...lines.map(({ id }) => [id, aside] as const)])
}

function flowResults(compiled: Compiled): FlowResult[] {
  const cuts = findSingleFailures(compiled)
  const pathOf = workingPaths(compiled, evaluate(compiled.circuit, []))
  return compiled.flows.map((flow, i): FlowResult => {
    const { id, kind, label, entry, goals } = flow.plan
    const found = cuts[i] ?? {
      works: false,
      spofs: [],
      azGaps: [],
      regionGaps: [],
      linkGaps: [],
      managed: [],
    }
    const result = {
      id,
      kind,
      ...(label === undefined ? {} : { label }),
      entry,
      goals,
      path: pathOf(flow),
      interruptions: [],
      ...found,
    }
    const recovery = recoveryOf(compiled, flow, result)
    const recoverable = recovery ? { ...result, recovery } : result
    return { ...recoverable, targets: targetsOf(compiled.reading, flow, recoverable) }
  })
}
