import type {
  Analysis,
  AvailabilityOfFlow,
  Failure,
  FlowResult,
  Outage,
  PairsOfFlow,
} from '../../analysis/index.ts'
import { severities } from '../../checks/index.ts'
import type { Finding } from '../../checks/index.ts'
import type { Design } from '../../model/index.ts'
import { basisOf } from './availabilityWords.ts'
import { byText, sortedBy, sortedIds } from './order.ts'
import type { Report, ReportDesign, ReportFinding, ReportFlow, ReportOutage } from './types.ts'

/** Exact numbers of a design's flows. */
export interface DeepResults {
  readonly pairs: readonly PairsOfFlow[]
  readonly availability: readonly AvailabilityOfFlow[]
}

/** One design and all that was found in it. */
export interface ReportEntry {
  readonly file: string
  readonly design: Design
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
  /** What takes longer to find: in the report when it was asked for. */
  readonly deep?: DeepResults
  /** The document's own text, where there is one: findings then name its lines. */
  readonly text?: string
}

function flowOf(flow: FlowResult, deep: DeepResults | undefined): ReportFlow {
  const zones = flow.azGaps.map((gap) => ({
    ...(gap.region === undefined ? {} : { region: gap.region }),
    zone: gap.zone,
    groups: sortedIds(gap.groups),
    nodes: sortedIds(gap.nodes),
    ...outageOf(gap),
  }))
  return {
    id: flow.id,
    kind: flow.kind,
    ...(flow.label === undefined ? {} : { label: flow.label }),
    entry: sortedIds(flow.entry),
    goals: sortedIds(flow.goals),
    works: flow.works,
    spofs: sortedBy(flow.spofs, (spof) => spof.node).map((spof) => ({
      node: spof.node,
      ...outageOf(spof),
      // A chain is told in its own order: from the entry to the culprit.
      because: spof.chain,
    })),
    azGaps: sortedBy(zones, (gap) => `${gap.region ?? ''}/${gap.zone}`),
    regionGaps: sortedBy(flow.regionGaps, (gap) => gap.region).map((gap) => ({
      region: gap.region,
      ...outageOf(gap),
    })),
    linkGaps: sortedBy(
      flow.linkGaps.map((gap) => ({
        nodes: sortedIds(gap.nodes),
        groups: sortedIds(gap.groups),
        ...outageOf(gap),
      })),
      (gap) => `${gap.nodes.join(' ')}/${gap.groups.join(' ')}`,
    ),
    interruptions: sortedBy(flow.interruptions, (one) => one.failure).map((one) => ({
      failure: one.failure,
      ...(one.seconds ? { seconds: one.seconds } : {}),
      by: sortedIds(one.by),
    })),
    ...(flow.recovery ? { recovery: flow.recovery } : {}),
    ...(flow.targets.length > 0 ? { targets: flow.targets } : {}),
    managed: sortedIds(flow.managed),
    ...(deep ? numbersOf(flow, deep) : {}),
  }
}

function numbersOf(
  flow: FlowResult,
  deep: DeepResults,
): Pick<ReportFlow, 'pairs' | 'pairsComplete' | 'availability'> {
  const found = deep.pairs.find((one) => one.flow === flow.id)
  const availability = deep.availability.find((one) => one.flow === flow.id)
  const pairs = found?.pairs.map(([one, other]): readonly [Failure, Failure] =>
    byText(one, other) <= 0 ? [one, other] : [other, one],
  )
  return {
    ...(pairs ? { pairs: sortedBy(pairs, (pair) => pair.join(' ')) } : {}),
    ...(found?.complete === false ? { pairsComplete: false } : {}),
    ...(availability
      ? {
          availability: {
            value: rounded(availability.value),
            basis: basisOf(availability),
            low: rounded(availability.low),
            high: rounded(availability.high),
          },
        }
      : {}),
  }
}

/** To nine digits: what is behind them is the machine's, not the design's. */
function rounded(chance: number): number {
  return Math.round(chance * 1e9) / 1e9
}

function outageOf(outage: Outage): ReportOutage {
  const seconds = outage.state === 'interrupted' ? outage.seconds : undefined
  return { state: outage.state, ...(seconds ? { seconds } : {}) }
}

function findingOf(finding: Finding): ReportFinding {
  const { check, pillar, severity, on, flow, message, why, source, fix, waived, folded } = finding
  const where = flow === undefined ? {} : { flow }
  return { check, pillar, severity, on: sortedIds(on), ...where, message, why, source, fix, waived, folded }
}

function designOf({ file, design, analysis, findings, deep }: ReportEntry): ReportDesign {
  const hidden = analysis.hiddenCrossAz.map(({ node, zone, through }) => ({
    node,
    zone,
    through: sortedIds(through),
  }))
  const rank = (finding: ReportFinding) =>
    [severities.indexOf(finding.severity), finding.check, finding.on.join(' '), finding.flow ?? ''].join('\0')
  return {
    file,
    title: design.title,
    flows: sortedBy(
      analysis.flows.map((flow) => flowOf(flow, deep)),
      (flow) => flow.id,
    ),
    hiddenCrossAz: sortedBy(hidden, (one) => `${one.node}/${one.zone}/${one.through.join(' ')}`),
    findings: sortedBy(findings.map(findingOf), rank),
  }
}

/** The report of some designs, in the order given. Lists are sorted: two reports of one design are equal. */
export function reportOf(entries: readonly ReportEntry[]): Report {
  return { format: 'faultline-report/1', designs: entries.map(designOf) }
}

/** The report as JSON text, two spaces deep, newline at the end. */
export function writeReport(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`
}
