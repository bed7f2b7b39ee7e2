import type { Design } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import type { Analysis, FlowResult, Outage, Seconds } from '../../types.ts'
import { azEvent } from './places.ts'
import { oracle, type OracleAnalysis, type OracleFlowResult } from './oracle.ts'
import { linkEvents, pairedFlows } from './pairedFlows.ts'
import type { Stop } from './verdict.ts'
import { withoutFlows } from './withoutFlows.ts'

/** One fact the engine and the oracle see apart: which rule it belongs to, and what each says. */
export interface Apart {
  readonly rule: string
  readonly line: string
}

const time = (seconds: Seconds | undefined): string => (seconds ? ` ${seconds.join('–')} s` : '')
const told = (one: Outage): string => `${one.state}${one.state === 'interrupted' ? time(one.seconds) : ''}`
const list = (items: readonly string[]): string => [...new Set(items)].toSorted().join('; ')

/** Puts what each says side by side. */
function sameStops(
  ours: readonly (readonly [what: string, outage: Outage])[],
  theirs: readonly Stop[],
): readonly [engine: string, oracle: string] {
  return [
    list(ours.map(([what, one]) => `${what} ${told(one)}`)),
    list(theirs.map((one) => `${one.what} ${one.state}${time(one.seconds)}`)),
  ]
}

type Compare = (rule: string, what: string, engine: string, oracle: string) => void

function compareFlow(
  design: Design,
  name: string,
  ours: FlowResult,
  theirs: OracleFlowResult,
  compare: Compare,
): void {
  const stops = (rule: string, what: string, sides: readonly [string, string]): void =>
    compare(rule, `${what} of ${name}`, ...sides)
  stops(
    'D2',
    'SPOFs',
    sameStops(
      ours.spofs.map((one) => [one.node, one]),
      theirs.spofs,
    ),
  )
  const zones = ours.azGaps.map((one): [string, Outage] => [azEvent(one.region, one.zone), one])
  stops('D3a', 'AZ gaps', sameStops(zones, theirs.azGaps))
  const regions = ours.regionGaps.map((one): [string, Outage] => [`region:${one.region}`, one])
  stops('D3a', 'Region gaps', sameStops(regions, theirs.regionGaps))
  const links = ours.linkGaps.flatMap((one) =>
    linkEvents(design, one).map((event): [string, Outage] => [event, one]),
  )
  stops('D3a', 'link gaps', sameStops(links, theirs.linkGaps))
  compare(
    'D3a',
    `interruptions of ${name}`,
    list(ours.interruptions.map(({ failure, seconds }) => failure + time(seconds))),
    list(theirs.interruptions.map(({ failure, seconds }) => failure + time(seconds))),
  )
  for (const { failure, by } of ours.interruptions) {
    const other = theirs.interruptions.find((one) => one.failure === failure)
    if (other) compare('D3a by', `${failure} of ${name} by ${by.join(' ')}`, 'true', String(other.isBy(by)))
  }
}

function compareLists(engine: Analysis, second: OracleAnalysis, compare: Compare): void {
  const stranded = (all: OracleAnalysis['stranded']): string =>
    list(all.map(({ node, failure, from }) => `${node} with ${failure ?? 'nothing'} from ${list(from)}`))
  compare('D7', 'stranded', stranded(engine.stranded), stranded(second.stranded))
  const capacity = (all: Analysis['capacityGaps']): string =>
    list(all.map((one) => `${one.of} with ${one.failure}: ${one.alive} of ${one.required}`))
  compare('D8', 'capacity', capacity(engine.capacityGaps), capacity(second.capacityGaps))
  const quorum = (all: Analysis['quorumGaps']): string =>
    list(all.map((one) => `${list(one.nodes)} need ${one.needed}: ${one.failure} takes ${one.lost}`))
  compare('D8a', 'quorums', quorum(engine.quorumGaps), quorum(second.quorumGaps))
  const latent = (all: Analysis['latentStandbys']): string =>
    list(all.map((one) => `${one.standby} for ${one.primary} with ${one.failure}`))
  compare('D8b', 'latent standbys', latent(engine.latentStandbys), latent(second.latentStandbys))
  const cold = (all: Analysis['coldStarts']): string => list(all.map((loop) => `[${list(loop)}]`))
  compare('C4', 'cold starts', cold(engine.coldStarts), cold(second.coldStarts))
}

/** Everything about states, takeovers and margins that the engine and the oracle see apart. */
export function stateDifferences(design: Design): readonly Apart[] {
  const derived = withoutFlows(design)
  const [engine, second] = [analyse(derived), oracle(derived)]
  const apart: Apart[] = []
  const compare: Compare = (rule, what, ours, theirs) => {
    if (ours !== theirs) apart.push({ rule, line: `${what}: engine (${ours}), oracle (${theirs})` })
  }
  // Flows that only one side has are told by `differences`.
  for (const { name, ours, theirs } of pairedFlows(derived))
    if (ours && theirs) compareFlow(derived, name, ours.flow, theirs.flow, compare)
  compareLists(engine, second, compare)
  return apart
}
