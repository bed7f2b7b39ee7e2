import type { Design, Id } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import { domainsAt, readDomains, zoneFailure } from '../../places/domains.ts'
import type { FlowResult } from '../../types.ts'
import type { ReferenceDesign, ReferenceGoal } from './goals.ts'
import { scoreOf, type Score } from './score.ts'

/** A fact that one side has and the other has not: a part, or a zone as `az:region/a`. */
export interface Difference {
  readonly goal: string
  readonly fact: string
  readonly is: 'extra' | 'missed'
}

export interface Comparison {
  readonly slug: string
  /** Each goal against its own flows. */
  readonly goals: readonly { readonly goal: string; readonly score: Score }[]
  readonly differences: readonly Difference[]
  /** All goals together against all flows together. */
  readonly union: Score
}

/** What the engine says of a reference design against what is known. `drawn` may change the drawing first. */
export function compare(
  { slug, design, goals }: ReferenceDesign,
  drawn = (given: Design): Design => given,
): Comparison {
  const { flows } = analyse(drawn(design))
  const byId = new Map(flows.map((flow) => [flow.id, flow]))
  const answers = goals.map((goal) => {
    const own = goal.flows.flatMap((id) => byId.get(id) ?? [])
    const told = new Set(
      own.flatMap((flow) => [...stops(flow), ...(goal.pauses ? pauses(design, flow) : [])]),
    )
    return { goal: goal.goal, told, wanted: new Set(wantedOf(design, goal)) }
  })
  return {
    slug,
    goals: answers.map(({ goal, told, wanted }) => ({ goal, score: scoreOf(told, wanted) })),
    differences: answers.flatMap(({ goal, told, wanted }) => [
      ...[...told].filter((fact) => !wanted.has(fact)).map((fact) => ({ goal, fact, is: 'extra' as const })),
      ...[...wanted].filter((fact) => !told.has(fact)).map((fact) => ({ goal, fact, is: 'missed' as const })),
    ]),
    union: scoreOf(
      [...flows.flatMap(stops), ...answers.flatMap(({ told }) => [...told])],
      answers.flatMap(({ wanted }) => [...wanted]),
    ),
  }
}

/** Parts and zones whose loss stops the flow. A single link is a part here and a gap of its own there (rule D3). */
function stops({ spofs, linkGaps, azGaps }: FlowResult): string[] {
  return [
    ...spofs.map(({ node }) => node),
    ...linkGaps.filter(({ groups }) => groups.length === 0).flatMap(({ nodes }) => nodes),
    ...azGaps.map(({ region, zone }) => zoneFailure(region, zone)),
  ]
}

/** Parts and zones whose loss interrupts it until something has taken over. */
function pauses(design: Design, { interruptions }: FlowResult): string[] {
  const parts = new Set(design.nodes.map(({ id }) => id))
  return interruptions
    .map(({ failure }) => failure)
    .filter((failure) => parts.has(failure) || failure.startsWith('az:'))
}

/** The facts of a goal, its zones by the name of what can fail. */
export function wantedOf(design: Design, { spofs, azGaps }: ReferenceGoal): string[] {
  const domains = readDomains(design)
  const zoneOf = (id: Id) =>
    design.groups.some((group) => group.id === id)
      ? domainsAt(domains.placeOf(id)).filter((domain) => domain.startsWith('az:'))
      : domains.drawn.filter((domain) => domain.endsWith(`/${id}`))
  const zones = azGaps.flatMap((id) => {
    const found = zoneOf(id)
    if (found.length !== 1) throw new Error(`${id} is no zone`)
    return found
  })
  return [...spofs, ...zones]
}
