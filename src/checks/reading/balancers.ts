import type { Analysis } from '../../analysis/index.ts'
import { has } from '../../catalog/index.ts'
import type { Design, Id, Node } from '../../model/index.ts'
import { usedBy } from './callers.ts'
import { inTwoRegions } from './places.ts'
import { zonesOfNode } from './zones.ts'

/** The load balancers of a design. */
export function balancersOf(design: Design): readonly Node[] {
  return design.nodes.filter((node) => has(node.service, 'load-balancer'))
}

/** The targets of a load balancer that stand in zones the drawing names. */
export function placedTargets(design: Design, analysis: Analysis, id: Id): readonly Node[] {
  return usedBy(design, analysis, id).filter((node) => zonesOfNode(design, node.id).length > 0)
}

/** The zones the targets of a load balancer stand in. */
export function targetZones(design: Design, analysis: Analysis, id: Id): readonly string[] {
  const zones = placedTargets(design, analysis, id).flatMap((node) => zonesOfNode(design, node.id))
  return [...new Set(zones)].sort(byText)
}

/** Targets that stand only in zones of the Region in which a load balancer, placed in some, is not enabled. */
export function idleTargets(design: Design, analysis: Analysis, balancer: Node): readonly Node[] {
  const enabled = zonesOfNode(design, balancer.id)
  if (enabled.length === 0) return []
  return placedTargets(design, analysis, balancer.id).filter(
    ({ id }) =>
      !inTwoRegions(design, balancer.id, id) &&
      zonesOfNode(design, id).every((zone) => !enabled.includes(zone)),
  )
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
