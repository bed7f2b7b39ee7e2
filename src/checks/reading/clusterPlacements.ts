import { indexOf, type Design, type Id, type Span } from '../../model/index.ts'
import { placesOf } from './places.ts'
import { textIn } from './props.ts'

/** A placement group that packs its members close together, and the zones the drawing has them in. */
export interface ClusterPlacement {
  readonly span: Span
  readonly members: readonly Id[]
  readonly places: readonly string[]
}

/** The cluster placement groups of a design. */
export function clusterPlacementsOf(design: Design): readonly ClusterPlacement[] {
  const { nodes } = indexOf(design)
  return design.spans
    .filter((span) => span.kind === 'placement-group' && textIn(span, 'strategy') === 'cluster')
    .map((span) => {
      const members = [...new Set(span.members)].filter((id) => nodes.has(id))
      return { span, members, places: [...new Set(members.flatMap((id) => placesOf(design, id)))] }
    })
}
