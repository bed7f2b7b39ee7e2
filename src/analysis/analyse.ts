import type { Design, Id } from '../model/index.ts'
import { findCapacityGaps } from './capacityGaps.ts'
import { findColdStarts } from './coldStarts.ts'
import { compile, type Compiled } from './compiled.ts'
import { emptyAnalysis } from './emptyAnalysis.ts'
import { evaluate } from './evaluate.ts'
import { findHiddenCrossAz } from './hiddenCrossAz.ts'
import { findSingleFailures } from './findSingleFailures.ts'
import { findLatentStandbys } from './latentStandbys.ts'
import { findQuorumGaps } from './quorumGaps.ts'
import { recoveryOf } from './recovery.ts'
import { unitsByDomain } from './scenarios.ts'
import { findStranded } from './stranded.ts'
import { findRemarks } from './remarks.ts'
import { targetsOf } from './targets.ts'
import type { Analysis, Failure, FlowResult } from './types.ts'
import { workingPaths } from './workingPaths.ts'

const known = new WeakMap<Design, Analysis>()

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
    edges: compiled.reading.edges,
    failures: failuresOf(compiled),
  }
  known.set(design, analysis)
  return analysis
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

/** Domains in the order they are drawn, then every node that can fail. */
function failuresOf({ reading }: Compiled): Failure[] {
  const nodes = reading.design.nodes.map((node) => node.id)
  const canFail = (id: Id) =>
    (reading.units.of.get(id) ?? []).some((unit) => reading.units.all[unit]?.event !== 'none')
  return [...unitsByDomain(reading).keys(), ...nodes.filter(canFail)]
}
