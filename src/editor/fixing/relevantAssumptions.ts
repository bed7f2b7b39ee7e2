import type { Assumption } from '../../analysis/index.ts'
import type { Finding } from '../../checks/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'

/** Assumptions a finding may rest on: of its flow, about a part it blames or a line between parts of its chain. */
export function assumptionsBehind(
  design: Design,
  finding: Finding,
  assumptions: readonly Assumption[],
): readonly Assumption[] {
  const blamed = new Set(finding.culprits ?? finding.on)
  const way = new Set([...finding.chain, ...blamed])
  const { edges } = indexOf(design)
  const isOnWay = (id: Id) => {
    const edge = edges.get(id)
    return edge !== undefined && way.has(edge.from) && way.has(edge.to)
  }
  return assumptions.filter(
    ({ on, flows }) =>
      (finding.flow === undefined || flows.includes(finding.flow)) &&
      on.some((id) => blamed.has(id) || isOnWay(id)),
  )
}

/** Assumptions about any of these parts. */
export function assumptionsAbout(
  ids: readonly Id[],
  assumptions: readonly Assumption[],
): readonly Assumption[] {
  return assumptions.filter(({ on }) => on.some((id) => ids.includes(id)))
}
