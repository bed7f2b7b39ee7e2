import { indexOf, partName, type Design, type Id, type Node } from '../../model/index.ts'
import { neighboursOf } from './neighbours.ts'
import { spanName } from './partNames.ts'
import { textIn } from './props.ts'
import { spansOf } from './spansOf.ts'

/** Servers bought alike: a span of them, or one on its own. */
export interface SpotFleet {
  /** The span, else the server itself. */
  readonly id: Id
  readonly name: string
  readonly members: readonly Id[]
  /** Whether its servers work on one job together, close to each other. */
  readonly isTight: boolean
}

/** The groups of servers that run on Spot capacity alone. */
export function spotFleetsOf(design: Design): readonly SpotFleet[] {
  const { nodes } = indexOf(design)
  const grouped = design.spans.filter(
    (span) => (span.kind === 'asg' || span.kind === 'ecs-service') && span.members.length > 0,
  )
  const fleets = grouped.filter((span) => {
    const own = textIn(span, 'pricing')
    if (own !== '' && own !== 'spot') return false
    return span.members.every((id) => isSpot(nodes.get(id), own === 'spot'))
  })
  const inGroups = new Set(grouped.flatMap((span) => span.members))
  const alone = design.nodes.filter((node) => !inGroups.has(node.id) && isSpot(node, false))
  return [
    ...fleets.map((span) => ({
      id: span.id,
      name: spanName(design, span),
      members: span.members,
      isTight: isTight(design, span.members),
    })),
    ...alone.map(({ id }) => ({
      id,
      name: partName(design, id),
      members: [id],
      isTight: isTight(design, [id]),
    })),
  ]
}

function isSpot(node: Node | undefined, byGroup: boolean): boolean {
  if (!node || node.props?.['state'] !== undefined) return false
  const pricing = textIn(node, 'pricing')
  return node.service === 'spot' || pricing === 'spot' || (byGroup && pricing === '')
}

/** Members of a cluster placement group, or servers that call one another. */
function isTight(design: Design, members: readonly Id[]): boolean {
  const placed = members.some((id) =>
    spansOf(design, id, 'placement-group').some((span) => textIn(span, 'strategy') === 'cluster'),
  )
  if (placed) return true
  const all = new Set(members)
  return members.some((id) =>
    neighboursOf(design)
      .outOf(id)
      .some((edge) => all.has(edge.to)),
  )
}
