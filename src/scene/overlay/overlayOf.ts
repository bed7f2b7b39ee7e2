import type { Analysis, PartState, Simulation } from '../../analysis/index.ts'
import type { Finding } from '../../checks/index.ts'
import { indexOf } from '../../model/index.ts'
import type { Design, DesignIndex, EdgeKind, Id } from '../../model/index.ts'
import type { Ghost, Overlay } from '../types.ts'
import { noOverlay } from '../types.ts'
import { edgesAlong } from './edgesAlong.ts'
import { failedGroups } from './failedGroups.ts'
import { groupStates } from './groupStates.ts'

export interface OverlayOptions {
  /** Key of the finding whose chain is lit. */
  readonly focus?: string | undefined
  readonly simulation?: Simulation | undefined
  /** Parts a previewed change adds or changes: lit with the chain. */
  readonly ghosts?: ReadonlyMap<Id, Ghost> | undefined
}

/** A component is transient only if something replaces it in every flow it stops. Persistent ones get the first numbers. */
function numberedSpofs(analysis: Analysis): Pick<Overlay, 'spofs' | 'transientSpofs'> {
  const transience = new Map<Id, boolean>()
  for (const { node, transient } of analysis.flows.flatMap((flow) => flow.spofs)) {
    transience.set(node, transient && (transience.get(node) ?? true))
  }
  const ordered = [...transience].sort(([, a], [, b]) => Number(a) - Number(b)).map(([id]) => id)
  return {
    spofs: new Map(ordered.map((id, i) => [id, i + 1])),
    transientSpofs: new Set(ordered.filter((id) => transience.get(id))),
  }
}

/** A lost location or site is marked on its border alone, not on every part in it. */
function gapsOf(analysis: Analysis): ReadonlySet<Id> {
  return new Set(
    analysis.flows.flatMap((flow) => [
      ...flow.azGaps.flatMap((gap) => gap.groups),
      ...flow.regionGaps.map((gap) => gap.region),
      ...flow.linkGaps.flatMap((gap) => (gap.groups.length > 0 ? gap.groups : gap.nodes)),
    ]),
  )
}

/** The finding's parts, the edges between them, the groups around them, and all that a named group or span holds:
 *  losing an AZ is about everything in it. */
function litBy(
  design: Design,
  finding: Finding,
  ghosts: ReadonlyMap<Id, Ghost> | undefined,
): ReadonlySet<Id> {
  const index = indexOf(design)
  const fresh = [...(ghosts?.keys() ?? [])]
  const ends = fresh.flatMap((id) => index.edges.get(id) ?? []).flatMap(({ from, to }) => [from, to])
  const members = finding.on.flatMap((id) => index.spans.get(id)?.members ?? [])
  const named = [...finding.chain, ...finding.on, ...members, ...fresh, ...ends]
  const around = named.flatMap((id) => index.ancestors(id).map((group) => group.id))
  const inside = finding.on.flatMap((id) => contentsOf(index, id))
  const held = new Set([...inside, ...finding.on])
  const between = design.edges.filter(({ from, to }) => held.has(from) && held.has(to)).map(({ id }) => id)
  return new Set([...named, ...around, ...inside, ...between, ...edgesAlong(design, finding.chain)])
}

function contentsOf(index: DesignIndex, group: Id): Id[] {
  if (!index.groups.has(group)) return []
  const groups = index.childGroups(group).map(({ id }) => id)
  const nodes = index.childNodes(group).map(({ id }) => id)
  return [...groups, ...nodes, ...groups.flatMap((inner) => contentsOf(index, inner))]
}

function statesIn(design: Design, simulation: Simulation): ReadonlyMap<Id, PartState> {
  const failed = new Set(failedGroups(design, simulation.failed))
  const states = new Map([...simulation.nodes, ...groupStates(design, simulation.nodes, failed)])
  for (const id of failed) states.set(id, 'failed')
  return states
}

function edgeKinds(analysis: Analysis): ReadonlyMap<Id, EdgeKind> {
  return new Map([...analysis.edges].map(([id, reading]) => [id, reading.kind]))
}

/** No verdict, but edges drawn by the kinds the analysis read: the clean picture. */
export function plainOverlay(analysis: Analysis): Overlay {
  return { ...noOverlay, edgeKinds: edgeKinds(analysis) }
}

/** What the analysis and its findings lay over the drawing. While something is simulated, its states replace the
 *  standing verdict, so that one picture says one thing. An unknown `focus` lights nothing. */
export function overlayOf(
  design: Design,
  analysis: Analysis,
  findings: readonly Finding[],
  options: OverlayOptions = {},
): Overlay {
  const { focus, simulation, ghosts } = options
  if (simulation !== undefined && simulation.failed.length > 0) {
    return {
      ...plainOverlay(analysis),
      states: statesIn(design, simulation),
      seconds: simulation.seconds,
    }
  }
  const focused = focus === undefined ? undefined : findings.find((finding) => finding.key === focus)
  return {
    ...numberedSpofs(analysis),
    gaps: gapsOf(analysis),
    hiddenEdges: new Set(analysis.hiddenCrossAz.flatMap((hidden) => edgesAlong(design, hidden.chain))),
    edgeKinds: edgeKinds(analysis),
    ...(focused === undefined ? {} : { lit: litBy(design, focused, ghosts) }),
    ...(ghosts === undefined ? {} : { ghosts }),
  }
}
