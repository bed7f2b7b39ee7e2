import { analyse, whatWouldHelp, type Analysis, type CurePlace, type Failure } from '../../analysis/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { causeOf, type Cause } from '../explaining/causeOf.ts'
import { fixesFor } from '../fixesFor.ts'
import { foldsOf } from '../registry.ts'
import { runChecks } from '../runChecks.ts'
import type { Finding, Fix } from '../types.ts'

/** What the fixes of a design's findings about cuts come to. */
export interface CureCount {
  readonly offered: number
  /** Findings, mere notes aside, for which nothing is offered. */
  readonly bare: readonly string[]
  readonly faults: readonly string[]
}

/** Holds every fix of a finding that a loss stops flows against the circuit: it acts on a part that some cure names, and
 *  once it is made the full analysis lists the cut no more (or as one that ends by itself, where it did not). */
export function cureFaults(design: Design): CureCount {
  const analysis = analyse(design)
  const bare: string[] = []
  const faults: string[] = []
  let offered = 0
  for (const finding of runChecks(design, analysis)) {
    const cause = causeOf(design, analysis, finding, foldsOf(finding.check))
    if (!cause || finding.severity === 'info') continue
    const fixes = fixesFor(design, finding, analysis)
    if (fixes.length === 0) bare.push(finding.key)
    offered += fixes.length
    for (const fix of fixes) faults.push(...faultsOf(design, analysis, finding, cause, fix))
  }
  return { offered, bare, faults }
}

function faultsOf(
  design: Design,
  before: Analysis,
  finding: Finding,
  { failure, flows }: Cause,
  fix: Fix,
): string[] {
  const after = fix.edit(design)
  const analysis = analyse(after)
  const places = flows.flatMap(({ id }) => whatWouldHelp(design, id, failure)).flatMap((cure) => cure.places)
  const name = `${finding.key} · ${fix.id} · ${failure}`
  const faults = places.some((place) => actsOn(design, after, place))
    ? []
    : [`acts on nothing named: ${name}`]
  for (const { id } of flows) {
    const [was, is] = [stateOf(before, id, failure), stateOf(analysis, id, failure)]
    if (is !== undefined && !(was === 'down' && is === 'interrupted')) faults.push(`leaves the cut: ${name}`)
  }
  return faults
}

/** Whether an edit changes a part (or one alike that is lost with it), draws another of its service, or changes what a caller of it leads to. */
function actsOn(before: Design, after: Design, { part, callers, lost }: CurePlace): boolean {
  const [was, is] = [indexOf(before), indexOf(after)]
  const around = new Set([part, ...callers, ...lost])
  const isNew = (id: Id) => !was.nodes.has(id) && is.nodes.get(id)?.service === was.nodes.get(part)?.service
  const lines = (design: Design) =>
    design.edges
      .filter(({ from }) => around.has(from))
      .map(({ from, to, kind }) => [from, to, kind].join(' '))
      .sort()
      .join('\n')
  return (
    [part, ...lost].some((id) => was.nodes.get(id) !== is.nodes.get(id)) ||
    after.nodes.some(({ id }) => isNew(id)) ||
    lines(before) !== lines(after)
  )
}

/** How a flow's cut is listed; undefined where it is not. */
function stateOf({ flows }: Analysis, id: string, failure: Failure): string | undefined {
  const flow = flows.find((each) => each.id === id)
  if (!flow) return undefined
  const place = failure.replace(/^[a-z]+:/, '')
  return (
    flow.spofs.find(({ node }) => node === failure) ??
    flow.azGaps.find(
      ({ region, zone }) => `az:${region === undefined ? '' : `${region}/`}${zone}` === failure,
    ) ??
    flow.regionGaps.find(({ region }) => `region:${region}` === failure) ??
    flow.linkGaps.find(({ groups, nodes }) =>
      groups.length > 0 ? failure.includes(':') && groups.includes(place) : nodes.includes(failure),
    )
  )?.state
}
