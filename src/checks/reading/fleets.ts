import type { Design, Id, Node, Span } from '../../model/index.ts'
import { nodesOf } from './nodesOf.ts'
import { placesOf } from './places.ts'
import { numberIn } from './props.ts'

/** The spans that keep a number of members running: Auto Scaling groups and ECS services with members drawn. */
export function fleetsOf(design: Design): readonly Span[] {
  return design.spans.filter((span) => isFleet(span) && membersOf(design, span).length > 0)
}

/** The fleet a node is a member of. */
export function fleetOf(design: Design, id: Id): Span | undefined {
  return design.spans.find((span) => isFleet(span) && span.members.includes(id))
}

/** The nodes of a span, each once. */
export function membersOf(design: Design, span: Span): readonly Node[] {
  return nodesOf(design, span.members)
}

/** The Availability Zones a fleet's members run in, each once; none where a member is drawn in none. */
export function placesOfFleet(design: Design, span: Span): readonly string[] {
  const places = membersOf(design, span).map((node) => placesOf(design, node.id))
  return places.some((each) => each.length === 0) ? [] : [...new Set(places.flat())]
}

/** How many it runs: what is desired, else the least it keeps, else what is drawn running. */
export function sizeOf(design: Design, span: Span): number {
  const running = membersOf(design, span).filter((node) => node.props?.['state'] === undefined)
  return numberIn(span, 'desired') ?? numberIn(span, 'min') ?? running.length
}

const isFleet = (span: Span) => span.kind === 'asg' || span.kind === 'ecs-service'
