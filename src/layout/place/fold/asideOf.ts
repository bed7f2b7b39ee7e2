import { has } from '../../../catalog/index.ts'
import type { Design, Id } from '../../../model/index.ts'
import type { Frame } from './frame.ts'
import { idsOf } from './frame.ts'

/**
 * Nodes that no flow runs through: without any edge, or operations services (CloudWatch, IAM, KMS …)
 * that only manage. They stand in a strip at the end of their group, where official pages have them.
 */
export function asideOf(design: Design): ReadonlySet<Id> {
  const wired = new Set<Id>()
  const managed = new Set<Id>()
  for (const edge of design.edges) {
    if (edge.from === edge.to) continue
    const ends = edge.kind === 'management' ? managed : wired
    ends.add(edge.from).add(edge.to)
  }
  return new Set(
    design.nodes
      .filter(({ id, service }) => !wired.has(id) && (!managed.has(id) || has(service, 'operations')))
      .map((node) => node.id),
  )
}

/** Children of a group by how they are placed: in the flow by ELK, or in the strip. */
export function splitAside(
  frames: readonly Frame[],
  aside: ReadonlySet<Id>,
): { flow: Frame[]; strip: Frame[] } {
  const isStrip = (frame: Frame) => frame.kind === 'node' && idsOf(frame).every((id) => aside.has(id))
  return { flow: frames.filter((frame) => !isStrip(frame)), strip: frames.filter(isStrip) }
}
