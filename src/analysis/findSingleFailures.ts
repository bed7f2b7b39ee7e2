import { serviceOf } from '../catalog/index.ts'
import type { Id } from '../model/index.ts'
import type { Compiled, CompiledFlow } from './compiled.ts'
import { evaluateAll } from './evaluate.ts'
import { explainFlow } from './explain.ts'
import type { Reading } from './reading.ts'
import { singleFailures, type Scenario } from './scenarios.ts'
import { newScene, type Scene } from './scene.ts'
import { isFleet } from './spans.ts'
import type { LinkGap, RegionGap, Spof, ZoneGap } from './types.ts'

/** What stops one flow by itself. */
export interface Cuts {
  works: boolean
  readonly spofs: Spof[]
  readonly azGaps: ZoneGap[]
  readonly regionGaps: RegionGap[]
  readonly linkGaps: LinkGap[]
  readonly managed: Id[]
}

/** All minimal cuts of order one of every flow (rules D2 to D5), each with its chain. */
export function findSingleFailures(compiled: Compiled): readonly Cuts[] {
  const { reading, dependency, circuit, flows } = compiled
  const scenarios = singleFailures(reading)
  const cuts = flows.map((): Cuts => ({
    works: false,
    spofs: [],
    azGaps: [],
    regionGaps: [],
    linkGaps: [],
    managed: [],
  }))
  const lanes = scenarios.map((scenario) => scenario.units)
  evaluateAll(circuit, lanes, (values, first, count) => {
    const lost = flows.map((flow, i) => {
      const into = cuts[i]
      if (into) into.works = values.holds(flow.path.up, 0)
      return into?.works === true ? values.lost(flow.path.up) : 0
    })
    const lostByAny = lost.reduce((all, lanesOfFlow) => all | lanesOfFlow, 0)
    // Scenario by scenario: what one does to the parts of the design is the same for every flow it stops.
    for (let lane = 1; lane <= count; lane += 1) {
      const scenario = scenarios[first + lane - 1]
      if (((lostByAny >>> lane) & 1) === 0 || !scenario) continue
      const scene = newScene(reading, dependency, values, lane)
      flows.forEach((flow, i) => {
        const into = cuts[i]
        if (into && (((lost[i] ?? 0) >>> lane) & 1) === 1) record(scene, flow, scenario, into)
      })
    }
  })
  return cuts
}

function record(scene: Scene, flow: CompiledFlow, scenario: Scenario, into: Cuts): void {
  const { intrinsicNodes, intrinsicDomains } = flow.plan
  if (scenario.what === 'domain') {
    if (!intrinsicDomains.has(scenario.domain)) recordDomain(scene, flow, scenario.domain, into)
    return
  }
  const { node } = scenario
  if (intrinsicNodes.has(node)) return
  if (scenario.what === 'managed') {
    into.managed.push(node)
    return
  }
  const chain = () => fallback(explainFlow(scene, flow, { node }).chainTo(node), flow, node)
  if (scenario.what === 'component') {
    if (into.spofs.every((spof) => spof.node !== node)) {
      const transient = isReplaced(scene.reading, node)
      into.spofs.push({ node, chain: chain(), transient, state: transient ? 'interrupted' : 'down' })
    }
  } else if (into.linkGaps.every((gap) => !(gap.groups.length === 0 && gap.nodes.includes(node)))) {
    into.linkGaps.push({ state: 'down', nodes: [node], groups: [], chain: chain() })
  }
}

function recordDomain(scene: Scene, flow: CompiledFlow, domain: string, into: Cuts): void {
  const { reading } = scene
  const [kind, name] = splitOnce(domain, ':')
  // All that stands in a Region is lost with it: only the way to the nearest part is told.
  const { culprits, chainTo } = explainFlow(scene, flow, kind === 'region' ? 'nearest' : 'all')
  const chain = fallback(culprits[0] === undefined ? [] : chainTo(culprits[0]), flow, culprits[0])
  if (kind === 'region') {
    into.regionGaps.push({ state: 'down', region: name, chain })
    return
  }
  const groups = reading.domains.groupsOf(domain)
  const nodes = inDocumentOrder(reading, culprits)
  if (kind === 'az') {
    const [region, zone] = name.includes('/') ? splitOnce(name, '/') : [undefined, name]
    into.azGaps.push({
      state: 'down',
      ...(region === undefined ? {} : { region }),
      zone: zone ?? '',
      groups,
      nodes,
      chain,
    })
  } else {
    into.linkGaps.push({ state: 'down', nodes, groups, chain })
  }
}

function inDocumentOrder({ numbering }: Reading, ids: readonly Id[]): Id[] {
  const numbers = Int32Array.from(ids, (id) => numbering.of.get(id) ?? 0).sort()
  return Array.from(numbers, (node) => numbering.ids[node] ?? '')
}

/** The entry and the culprit, should no causal path be drawn between them. */
function fallback(chain: readonly Id[], flow: CompiledFlow, culprit: Id | undefined): readonly Id[] {
  if (chain.length > 0) return chain
  return [flow.plan.entry[0], culprit].flatMap((id) => id ?? [])
}

/** Whether something replaces it by itself within minutes (rule D2). */
function isReplaced(reading: Reading, id: Id): boolean {
  const node = reading.index.nodes.get(id)
  const survives = node && serviceOf(node.service).survives?.component
  return (
    survives === 'yes' ||
    survives === 'self-heals' ||
    (reading.spans.get(id) ?? []).some((span) => isFleet(span))
  )
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at + mark.length)]
}
