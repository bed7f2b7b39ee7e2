import type { Design } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import type { FlowResult } from '../../types.ts'
import { azEvent } from './places.ts'
import { oracle, type OracleFlowResult } from './oracle.ts'

export const sorted = (items: Iterable<string>): string => [...new Set(items)].toSorted().join(' ')

export const nameOf = (flow: { kind: string; entry: readonly string[]; goals: readonly string[] }): string =>
  `${flow.kind} [${sorted(flow.entry)}] → [${sorted(flow.goals)}]`

/** What stops a flow, in words both sides use. */
export type Facts = Readonly<
  Record<'works' | 'spofs' | 'azGaps' | 'regionGaps' | 'linkGaps' | 'managed', string>
>

/** A gap of links by the event of its place, or by its nodes. */
export function linkEvents(
  design: Design,
  { nodes, groups }: FlowResult['linkGaps'][number],
): readonly string[] {
  const kindOf = (id: string) => design.groups.find((one) => one.id === id)?.kind
  return groups.length > 0
    ? groups.map((id) => `${kindOf(id) === 'site' ? 'site' : 'location'}:${id}`)
    : nodes
}

const engineFacts = (design: Design, flow: FlowResult): Facts => ({
  works: String(flow.works),
  spofs: sorted(flow.spofs.map(({ node }) => node)),
  azGaps: sorted(flow.azGaps.map(({ region, zone }) => azEvent(region, zone))),
  regionGaps: sorted(flow.regionGaps.map(({ region }) => `region:${region}`)),
  linkGaps: sorted(flow.linkGaps.flatMap((gap) => linkEvents(design, gap))),
  managed: sorted(flow.managed),
})

const oracleFacts = (flow: OracleFlowResult): Facts => ({
  works: String(flow.works),
  spofs: sorted(flow.spofs.map(({ what }) => what)),
  azGaps: sorted(flow.azGaps.map(({ what }) => what)),
  regionGaps: sorted(flow.regionGaps.map(({ what }) => what)),
  linkGaps: sorted(flow.linkGaps.map(({ what }) => what)),
  managed: sorted(flow.managed),
})

interface Side<Flow> {
  readonly flow: Flow
  readonly facts: Facts
}

/** One flow as engine and oracle see it; only one of them, when the other has none of its name left. */
export interface PairedFlow {
  readonly name: string
  readonly ours?: Side<FlowResult>
  readonly theirs?: Side<OracleFlowResult>
}

/** Flows between the same ends differ in their way: those that agree are put together first, then as they come. */
function paired(
  name: string,
  ours: readonly Side<FlowResult>[],
  theirs: readonly Side<OracleFlowResult>[],
): PairedFlow[] {
  const left = [...theirs]
  const text = ({ facts }: { readonly facts: Facts }): string => JSON.stringify(facts)
  const take = (match: (one: Side<OracleFlowResult>) => boolean): Side<OracleFlowResult> | undefined => {
    const at = left.findIndex(match)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const first = ours.map((own) => ({ own, other: take((one) => text(one) === text(own)) }))
  const all = first.map(({ own, other }): PairedFlow => {
    const found = other ?? take(() => true)
    return { name, ours: own, ...(found ? { theirs: found } : {}) }
  })
  return [...all, ...left.map((one): PairedFlow => ({ name, theirs: one }))]
}

/** Every flow of a design that has no flows of its own, as both sides see it. */
export function pairedFlows(design: Design): readonly PairedFlow[] {
  const ours = analyse(design).flows.map((flow) => ({ flow, facts: engineFacts(design, flow) }))
  const theirs = oracle(design).flows.map((flow) => ({ flow, facts: oracleFacts(flow) }))
  const names = new Set([...ours, ...theirs].map(({ flow }) => nameOf(flow)))
  return [...names].flatMap((name) =>
    paired(
      name,
      ours.filter(({ flow }) => nameOf(flow) === name),
      theirs.filter(({ flow }) => nameOf(flow) === name),
    ),
  )
}
