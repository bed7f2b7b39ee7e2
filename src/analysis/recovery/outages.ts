import { zoneFailure } from '../places/domains.ts'
import type { Reading } from '../reading.ts'
import type { Failure, FlowResult, Outage } from '../types.ts'

/** A single failure that stops a flow, for good or for a while. */
export type FlowOutage = Outage & { readonly failure: Failure }

type Found = Pick<FlowResult, 'spofs' | 'azGaps' | 'regionGaps' | 'linkGaps' | 'interruptions'>

/** Every single failure that was found to stop a flow, survived by failover or not, in the order of the lists. */
export function outagesOf({ domains }: Reading, found: Found): readonly FlowOutage[] {
  const domainOf = (group: string | undefined) =>
    domains.drawn.find((domain) => group !== undefined && domains.groupsOf(domain).includes(group))
  return [
    ...found.spofs.map((spof) => outage(spof.node, spof)),
    ...found.azGaps.map((gap) => outage(zoneFailure(gap.region, gap.zone), gap)),
    ...found.regionGaps.map((gap) => outage(`region:${gap.region}`, gap)),
    ...found.linkGaps.map((gap) => outage(domainOf(gap.groups[0]) ?? gap.nodes[0] ?? '', gap)),
    ...found.interruptions.map(({ failure, seconds }) =>
      outage(failure, { state: 'interrupted', ...(seconds ? { seconds } : {}) }),
    ),
  ]
}

function outage(failure: Failure, of: Outage): FlowOutage {
  if (of.state === 'down') return { failure, state: 'down' }
  return { failure, state: 'interrupted', ...(of.seconds ? { seconds: of.seconds } : {}) }
}
