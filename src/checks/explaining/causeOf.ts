import type { Analysis, Failure, FlowResult, Outage } from '../../analysis/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import type { Finding } from '../types.ts'

/** The loss a finding is about, in the flow it stops. */
export interface Cause {
  readonly flow: string
  readonly failure: Failure
  readonly outage: Outage
}

/** The single failure whose chain a finding tells, of its own flow where it belongs to one; undefined where it is not
 *  about something that stops a flow alone. */
export function causeOf(design: Design, analysis: Analysis, finding: Finding): Cause | undefined {
  if (finding.chain.length === 0) return undefined
  const said = new Set([...finding.on, ...(finding.culprits ?? [])])
  const key = finding.chain.join(' ')
  return analysis.flows
    .filter(({ id }) => finding.flow === undefined || id === finding.flow)
    .flatMap((flow) => lossesOf(design, analysis, flow))
    .find(({ chain, parts }) => chain.join(' ') === key && parts.some((id) => said.has(id)))?.cause
}

interface Loss {
  readonly chain: readonly Id[]
  /** What a finding about it names. */
  readonly parts: readonly Id[]
  readonly cause: Cause
}

function lossesOf(design: Design, { failures }: Analysis, flow: FlowResult): Loss[] {
  const known = new Set(failures)
  const loss = (
    failure: Failure,
    outage: Outage & { readonly chain: readonly Id[] },
    parts: readonly Id[],
  ) => (known.has(failure) ? [{ chain: outage.chain, parts, cause: { flow: flow.id, failure, outage } }] : [])
  return [
    ...flow.spofs.flatMap((spof) => loss(spof.node, spof, [spof.node])),
    ...flow.azGaps.flatMap((gap) =>
      loss(gap.region === undefined ? `az:${gap.zone}` : `az:${gap.region}/${gap.zone}`, gap, [
        ...gap.groups,
        ...gap.nodes,
      ]),
    ),
    ...flow.linkGaps.flatMap((gap) =>
      [
        ...gap.groups.map((id) => placeFailure(design, id)),
        ...(gap.groups.length > 0 ? [] : gap.nodes),
      ].flatMap((failure) => loss(failure, gap, [...gap.groups, ...gap.nodes])),
    ),
    ...flow.regionGaps.flatMap((gap) => loss(`region:${gap.region}`, gap, [gap.region])),
  ]
}

const placeFailure = (design: Design, id: Id): Failure =>
  indexOf(design).groups.get(id)?.kind === 'dx-location' ? `location:${id}` : `site:${id}`
