import type { FlowResult } from '../analysis/index.ts'
import { listNames, quotedFlow } from './names.ts'
import type { Design } from '../model/index.ts'

/** One thing that stops one or more flows. */
export interface Culprit<Gap> {
  readonly gaps: readonly Gap[]
  readonly flows: readonly FlowResult[]
  /** The flows it stops, for a sentence. */
  readonly stopped: string
}

/** Gathers what `gapsOf` gives for each working flow by `keyOf`, so that a culprit is named once with all it stops. */
export function perCulprit<Gap>(
  design: Design,
  flows: readonly FlowResult[],
  gapsOf: (flow: FlowResult) => readonly Gap[],
  keyOf: (gap: Gap) => string,
): Culprit<Gap>[] {
  const found = new Map<string, { gaps: Gap[]; flows: FlowResult[] }>()
  for (const flow of flows) {
    for (const gap of gapsOf(flow)) {
      const culprit = found.get(keyOf(gap)) ?? { gaps: [], flows: [] }
      culprit.gaps.push(gap)
      culprit.flows.push(flow)
      found.set(keyOf(gap), culprit)
    }
  }
  return [...found.values()].map((culprit) => ({
    ...culprit,
    stopped: listNames([...new Set(culprit.flows.map((flow) => quotedFlow(design, flow)))], 3),
  }))
}

/** The flow a finding belongs to: said only when it is one. */
export function onlyFlow(flows: readonly FlowResult[]): { flow?: string } {
  const [first, ...others] = flows
  return first && others.length === 0 ? { flow: first.id } : {}
}
