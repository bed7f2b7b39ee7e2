import type { Analysis } from '../../analysis/index.ts'
import { indexOf, type Design, type Node } from '../../model/index.ts'

/** The managed services any flow trusts, once each, in document order. */
export function managedNodes(design: Design, analysis: Analysis): Node[] {
  const trusted = new Set(analysis.flows.flatMap((flow) => flow.managed))
  return [...indexOf(design).nodes.values()].filter((node) => trusted.has(node.id))
}
