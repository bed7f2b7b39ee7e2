import type { Design } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import type { Analysis, FlowResult } from '../../types.ts'
import { oracle, type OracleAnalysis } from './oracle.ts'
import { azEvent } from './places.ts'
import { withoutFlows } from './withoutFlows.ts'

const sorted = (items: Iterable<string>): string => [...new Set(items)].toSorted().join(' ')

function engineFacts(flow: FlowResult, links: (one: FlowResult['linkGaps'][number]) => readonly string[]) {
  return {
    works: String(flow.works),
    spofs: sorted(flow.spofs.map(({ node }) => node)),
    azGaps: sorted(flow.azGaps.map(({ region, zone }) => azEvent(region, zone))),
    regionGaps: sorted(flow.regionGaps.map(({ region }) => `region:${region}`)),
    linkGaps: sorted(flow.linkGaps.flatMap(links)),
    managed: sorted(flow.managed),
  }
}

export const nameOf = (flow: { kind: string; entry: readonly string[]; goals: readonly string[] }): string =>
  `${flow.kind} [${sorted(flow.entry)}] → [${sorted(flow.goals)}]`

function engineFlows(design: Design, analysis: Analysis): Map<string, Record<string, string>> {
  const links = ({ nodes, groups }: FlowResult['linkGaps'][number]): readonly string[] =>
    groups.length > 0
      ? groups.map(
          (id) =>
            `${design.groups.find((one) => one.id === id)?.kind === 'site' ? 'site' : 'location'}:${id}`,
        )
      : nodes
  return new Map(analysis.flows.map((flow) => [nameOf(flow), engineFacts(flow, links)]))
}

function oracleFlows(analysis: OracleAnalysis): Map<string, Record<string, string>> {
  return new Map(
    analysis.flows.map((flow) => [
      nameOf(flow),
      {
        works: String(flow.works),
        spofs: sorted(flow.spofs.map(({ what }) => what)),
        azGaps: sorted(flow.azGaps.map(({ what }) => what)),
        regionGaps: sorted(flow.regionGaps.map(({ what }) => what)),
        linkGaps: sorted(flow.linkGaps.map(({ what }) => what)),
        managed: sorted(flow.managed),
      },
    ]),
  )
}

/** Every fact the engine and the oracle see differently, one line each; none when they agree. */
export function differences(design: Design): readonly string[] {
  const derived = withoutFlows(design)
  const [engine, second] = [analyse(derived), oracle(derived)]
  const [ours, theirs] = [engineFlows(design, engine), oracleFlows(second)]
  const lines: string[] = []
  const compare = (what: string, got: string, expected: string): void => {
    if (got !== expected) lines.push(`${what}: engine (${got}), oracle (${expected})`)
  }
  for (const name of ours.keys()) if (!theirs.has(name)) lines.push(`flow only in engine: ${name}`)
  for (const name of theirs.keys()) if (!ours.has(name)) lines.push(`flow only in oracle: ${name}`)
  for (const [name, facts] of ours) {
    const other = theirs.get(name)
    if (other)
      for (const key of Object.keys(facts)) compare(`${key} of ${name}`, facts[key] ?? '', other[key] ?? '')
  }
  compare(
    'hidden',
    sorted(engine.hiddenCrossAz.map((one) => `${one.node}@${azEvent(one.region, one.zone)}`)),
    sorted(second.hiddenCrossAz),
  )
  compare('unplaced', sorted(engine.unplaced), sorted(second.unplaced))
  for (const [id, reading] of engine.edges) {
    const show = (one: typeof reading | undefined): string =>
      `${one?.kind}/${one?.refined ?? ''}/${one?.from}`
    compare(`reading ${id}`, show(reading), show(second.edges.get(id)))
  }
  return lines
}
