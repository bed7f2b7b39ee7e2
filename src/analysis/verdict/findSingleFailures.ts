import type { Id } from '../../model/index.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import { explainFlow } from './explain.ts'
import { outagesOf } from '../outages/flowOutages.ts'
import type { FlowOutage } from '../outages/flowOutage.ts'
import { longest, outageOf } from '../outages/longest.ts'
import { inDocumentOrder } from '../places/inDocumentOrder.ts'
import type { Reading } from '../reading.ts'
import type { Loss } from '../outages/replacements.ts'
import { failureOf, singleFailures, type Scenario } from '../places/scenarios.ts'
import { newScene, type Scene } from './scene.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import type { Interruption, LinkGap, Outage, RegionGap, Spof, ZoneGap } from '../types.ts'

/** What stops one flow by itself, for good or for a while. */
export interface Cuts {
  works: boolean
  readonly spofs: Spof[]
  readonly azGaps: ZoneGap[]
  readonly regionGaps: RegionGap[]
  readonly linkGaps: LinkGap[]
  readonly managed: Id[]
  interruptions: Interruption[]
}

/** The way to what a scenario takes, and what of it matters. */
interface Trace {
  readonly chain: readonly Id[]
  readonly culprits: readonly Id[]
}

/** All minimal cuts of order one of every flow (rules D2 to D5), each with its chain, and what it outlives by failover. */
export function findSingleFailures(compiled: Compiled): readonly Cuts[] {
  const { reading, dependency, circuit, flows } = compiled
  const scenarios = singleFailures(reading)
  const traces: (Map<number, Trace> | undefined)[] = scenarios.map(() => undefined)
  const told = new Map<number, Id>()
  const outages = outagesOf(compiled, scenarios.map(lossOf), (values, lane, at, stopped) => {
    const scenario = scenarios[at]
    if (!scenario || scenario.what === 'managed') return
    const own = new Map<number, Trace>()
    traces[at] = own
    const scene = newScene(reading, dependency, values.words, lane)
    for (const i of stopped) {
      const flow = flows[i]
      if (!flow || isIntrinsic(flow, scenario)) continue
      // Of a node's units one is told of: the others fail for the same reason, and follow each other.
      const before = scenario.what === 'domain' ? undefined : told.get(i)
      if (before !== undefined && before === failureOf(scenario)) continue
      if (scenario.what !== 'domain') told.set(i, scenario.node)
      own.set(i, traceOf(scene, flow, scenario))
    }
  })
  const rest = valuesWithNothingFailed(circuit)
  const cuts = flows.map(({ path }): Cuts => ({
    works: rest[path.up] !== 0,
    spofs: [],
    azGaps: [],
    regionGaps: [],
    linkGaps: [],
    managed: [],
    interruptions: [],
  }))
  outages.forEach((list, at) => {
    const scenario = scenarios[at]
    for (const outage of scenario ? list : []) {
      const flow = flows[outage.flow]
      const into = cuts[outage.flow]
      if (!scenario || !flow || !into || isIntrinsic(flow, scenario)) continue
      if (outage.ends === 'takeover') addInterruption(reading, scenario, outage, into)
      else addCut(reading, scenario, outage, traces[at]?.get(outage.flow), into)
    }
  })
  for (const into of cuts) dropWhatStops(into)
  return cuts
}

/** What a scenario takes: its units, and a place as a whole. */
export function lossOf(scenario: Scenario): Loss {
  return {
    units: scenario.units,
    domains: new Set(scenario.what === 'domain' ? [scenario.domain] : []),
  }
}

function isIntrinsic({ plan }: CompiledFlow, scenario: Scenario): boolean {
  return scenario.what === 'domain'
    ? plan.intrinsicDomains.has(scenario.domain)
    : plan.intrinsicNodes.has(scenario.node)
}

function traceOf(scene: Scene, flow: CompiledFlow, scenario: Scenario): Trace {
  if (scenario.what !== 'domain') {
    const { node } = scenario
    return { culprits: [node], chain: fallback(explainFlow(scene, flow, { node }).chainTo(node), flow, node) }
  }
  // All that stands in a Region is lost with it: only the way to the nearest part is told.
  const isRegion = scenario.domain.startsWith('region:')
  const { culprits, chainTo } = explainFlow(scene, flow, isRegion ? 'nearest' : 'all')
  const [nearest] = culprits
  return { culprits, chain: fallback(nearest === undefined ? [] : chainTo(nearest), flow, nearest) }
}

/** The entry and the culprit, should no causal path be drawn between them. */
function fallback(chain: readonly Id[], flow: CompiledFlow, culprit: Id | undefined): readonly Id[] {
  if (chain.length > 0) return chain
  return [flow.plan.entry[0], culprit].flatMap((id) => id ?? [])
}

function addCut(
  reading: Reading,
  scenario: Scenario,
  found: FlowOutage,
  trace: Trace | undefined,
  into: Cuts,
): void {
  const outage = outageOf(found)
  const chain = trace?.chain ?? []
  switch (scenario.what) {
    case 'managed':
      into.managed.push(scenario.node)
      return
    case 'component': {
      const last = into.spofs.length - 1
      const spof = into.spofs[last]
      if (spof?.node === scenario.node) into.spofs[last] = withOutage(spof, longest(spof, outage))
      else into.spofs.push({ node: scenario.node, chain, ...asSpof(outage) })
      return
    }
    case 'link':
      if (into.linkGaps.every((gap) => !(gap.groups.length === 0 && gap.nodes.includes(scenario.node))))
        into.linkGaps.push({ ...outage, nodes: [scenario.node], groups: [], chain })
      return
    case 'domain':
      addGap(reading, scenario.domain, outage, trace ?? { chain: [], culprits: [] }, into)
  }
}

function asSpof(outage: Outage): Outage & { readonly transient: boolean } {
  return { ...outage, transient: outage.state === 'interrupted' }
}

function withOutage({ node, chain }: Spof, outage: Outage): Spof {
  return { node, chain, ...asSpof(outage) }
}

function addGap(
  reading: Reading,
  domain: string,
  outage: Outage,
  { chain, culprits }: Trace,
  into: Cuts,
): void {
  const [kind, name] = splitOnce(domain, ':')
  if (kind === 'region') {
    into.regionGaps.push({ ...outage, region: name, chain })
    return
  }
  const groups = reading.domains.groupsOf(domain)
  const nodes = inDocumentOrder(reading.numbering, culprits)
  if (kind === 'az') {
    const [region, zone] = name.includes('/') ? splitOnce(name, '/') : [undefined, name]
    into.azGaps.push({
      ...outage,
      ...(region === undefined ? {} : { region }),
      zone: zone ?? '',
      groups,
      nodes,
      chain,
    })
  } else {
    into.linkGaps.push({ ...outage, nodes, groups, chain })
  }
}

/** Of a node with several units the longest interruption counts, with all that takes over. */
function addInterruption(reading: Reading, scenario: Scenario, found: FlowOutage, into: Cuts): void {
  const failure = failureOf(scenario)
  const by = new Set(found.by.flatMap((at) => reading.takeovers.all[at]?.by ?? []))
  // The units of a node follow each other: only the last one told can be of the same.
  const last = into.interruptions.length - 1
  const before = into.interruptions[last]?.failure === failure ? into.interruptions[last] : undefined
  for (const id of before?.by ?? []) by.add(id)
  const outage = before ? longest({ state: 'interrupted', ...before }, outageOf(found)) : outageOf(found)
  const seconds = outage.state === 'interrupted' ? outage.seconds : undefined
  const item = { failure, by: inDocumentOrder(reading.numbering, [...by]), ...(seconds ? { seconds } : {}) }
  if (before) into.interruptions[last] = item
  else into.interruptions.push(item)
}

/** What stops a flow is listed as that: another unit of the same node may be the one it outlives. */
function dropWhatStops(into: Cuts): void {
  const stopping = new Set([
    ...into.spofs.map(({ node }) => node),
    ...into.managed,
    ...into.linkGaps.flatMap(({ nodes, groups }) => (groups.length === 0 ? nodes : [])),
  ])
  if (stopping.size === 0 || into.interruptions.length === 0) return
  const kept = into.interruptions.filter(({ failure }) => !stopping.has(failure))
  into.interruptions = kept
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at + mark.length)]
}
