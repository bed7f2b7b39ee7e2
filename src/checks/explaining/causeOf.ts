import type { Analysis, Failure, FlowResult, Outage } from '../../analysis/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { zoneFailure } from '../reading/stoppedBy.ts'
import type { Finding } from '../types.ts'
import { generalCheckOf } from './generalCheckOf.ts'

/** The loss a finding is about, in the flows it stops. */
export interface Cause {
  readonly failure: Failure
  /** Of the flow whose chain the finding tells. */
  readonly outage: Outage
  /** That flow first, then every other that stops with the same. */
  readonly flows: readonly FlowResult[]
}

/** The single failure whose chain a finding tells, of its own flow where it belongs to one; undefined where it is not
 *  about something that stops a flow alone. A finding is about what the general check of its sort would say: its own check
 *  is that one, or says it better. */
export function causeOf(
  design: Design,
  analysis: Analysis,
  finding: Finding,
  folds: readonly string[],
): Cause | undefined {
  const end = finding.chain.at(-1)
  if (end === undefined || finding.isOutlived === true) return undefined
  const says = new Set([finding.check, ...finding.folded, ...folds])
  const said = new Set([...finding.on, ...(finding.culprits ?? [])])
  const known = new Set(analysis.failures)
  const losses = analysis.flows.flatMap((flow) =>
    lossesOf(design, flow).filter(({ failure }) => known.has(failure)),
  )
  const own = losses.filter(
    ({ flow, parts, failure }) =>
      says.has(generalCheckOf(failure, design)) &&
      (finding.flow === undefined || flow.id === finding.flow) &&
      parts.some((id) => said.has(id)),
  )
  const key = finding.chain.join(' ')
  // A chain to one part of several that are lost together is the finding's own.
  const told =
    own.find(({ outage }) => outage.chain.join(' ') === key) ??
    own.find(({ parts }) => said.has(end) && parts.includes(end))
  if (!told) return undefined
  const others = losses.filter(({ failure, flow }) => failure === told.failure && flow !== told.flow)
  return {
    failure: told.failure,
    outage: told.outage,
    flows: [...new Set([told, ...others].map(({ flow }) => flow))],
  }
}

interface Loss {
  readonly flow: FlowResult
  readonly failure: Failure
  readonly outage: Outage & { readonly chain: readonly Id[] }
  /** What a finding about it names. */
  readonly parts: readonly Id[]
}

function lossesOf(design: Design, flow: FlowResult): Loss[] {
  return [
    ...flow.spofs.map((spof) => ({ flow, failure: spof.node, outage: spof, parts: [spof.node] })),
    ...flow.azGaps.map((gap) => ({
      flow,
      failure: zoneFailure(gap),
      outage: gap,
      parts: [...gap.groups, ...gap.nodes],
    })),
    ...flow.linkGaps.flatMap((gap) =>
      [...gap.groups.map((id) => placeFailure(design, id)), ...(gap.groups.length > 0 ? [] : gap.nodes)].map(
        (failure) => ({ flow, failure, outage: gap, parts: [...gap.groups, ...gap.nodes] }),
      ),
    ),
    ...flow.regionGaps.map((gap) => ({
      flow,
      failure: `region:${gap.region}`,
      outage: gap,
      parts: [gap.region],
    })),
  ]
}

const placeFailure = (design: Design, id: Id): Failure =>
  indexOf(design).groups.get(id)?.kind === 'dx-location' ? `location:${id}` : `site:${id}`
