import type { Id } from '../../model/index.ts'
import type { Tally } from '../circuit/tally.ts'
import { allCauses, causesOf, isDown, isHit, type Scene } from './scene.ts'

/** Why something stopped: the failed nodes that matter, and the shortest way to each over drawn nodes. */
export interface Explanation {
  /** Failed nodes at the ends of the causes, nearest first. */
  readonly culprits: readonly Id[]
  readonly chainTo: (culprit: Id) => readonly Id[]
}

/** How far to look: for every culprit, the nearest one, or no further than the one wanted (and no other is told). */
export type Aim = 'all' | 'nearest' | { readonly node: Id }

const none: readonly number[] = []

/** Breadth first over the causes: nodes in the order they are met, each with the place of the one that led to it. What
 *  only passes traffic on may be met twice: on the path, and as something that another node needs. */
export interface Search {
  readonly scene: Scene
  readonly nodes: number[]
  /** For each of them the place of the one that led to it, doubled, plus one where it was met on the path: there it only
   *  had to pass traffic on. */
  readonly via: number[]
  /** For each node, how it was met so far: bits of `metAs`. */
  readonly met: Uint8Array
  /** Where the flow begins, if that need not work itself (rule E2): what it needs is no cause. */
  readonly doneParts: ReadonlySet<number>
}

const metAs = { path: 1, need: 2 } as const

// One sheet for all searches of a design, wiped after each: a sheet of its own would cost more than most searches.
const sheets = new WeakMap<object, Uint8Array>()

/** A search of a scene, nothing met yet. */
export function newSearch(scene: Scene, doneParts: ReadonlySet<number>): Search {
  const { numbering } = scene.reading
  const met = sheets.get(numbering) ?? new Uint8Array(numbering.ids.length)
  sheets.set(numbering, met)
  return { scene, nodes: [], via: [], met, doneParts }
}

/** Adds a node that was not met in this way before, and the place of the one that led to it. */
export function meet(search: Search, node: number, from: number, isOnPath: boolean): void {
  const { met } = search
  const before = met[node] ?? 0
  if ((before & (isOnPath ? metAs.path : metAs.need)) !== 0) return
  // A node at work on the path is followed as a need as well.
  const both = isOnPath && !onlyPasses(search, node)
  met[node] = before | (both ? metAs.path | metAs.need : isOnPath ? metAs.path : metAs.need)
  search.nodes.push(node)
  search.via.push(from * 2 + (isOnPath ? 1 : 0))
}

/** On a path, routers, what lies outside and what has done its part need nothing. */
function onlyPasses({ scene, doneParts }: Search, node: number): boolean {
  return scene.reading.numbering.passes[node] === 1 || doneParts.has(node)
}

/** Lists what a node on the path stopped for; thoroughly, with all that stopped beside it. */
export type PathCauses = (node: number, isThorough: boolean, into: Tally) => void

/** Follows the causes of what was met so far, as far as the aim asks. */
export function explore(search: Search, aim: Aim, pathCausesOf: PathCauses): Explanation {
  const { scene, nodes, met } = search
  const { ids, of } = scene.reading.numbering
  const wanted = typeof aim === 'object' ? of.get(aim.node) : undefined
  const culprits = new Set<number>()
  follow(search, aim, wanted, pathCausesOf, false, culprits)
  // Parts that stopped for each other hide the one that stopped first: then whatever stopped is followed.
  const isFound = wanted === undefined ? culprits.size > 0 : met[wanted] !== 0
  if (!isFound) follow(search, aim, wanted, pathCausesOf, true, culprits)
  // In a loop of parts that each lost only some of their units, no one is where the causes end.
  if (culprits.size === 0 && wanted === undefined) {
    for (const node of nodes) if (isHit(scene, node)) culprits.add(node)
  }
  for (let i = 0; i < nodes.length; i += 1) met[nodes[i] ?? 0] = 0
  return {
    culprits: [...culprits].map((node) => ids[node] ?? ''),
    chainTo: (culprit) => chainTo(search, of.get(culprit) ?? -1).map((node) => ids[node] ?? ''),
  }
}

function follow(
  search: Search,
  aim: Aim,
  wanted: number | undefined,
  pathCausesOf: PathCauses,
  isThorough: boolean,
  culprits: Set<number>,
): void {
  const { scene, nodes, via, met } = search
  const onward = scene.pathCauses
  for (let i = 0; i < nodes.length; i += 1) {
    if (wanted !== undefined && met[wanted] !== 0) return
    const node = nodes[i] ?? 0
    const down = isDown(scene, node)
    if (down) culprits.add(node)
    if (down && aim === 'nearest') return
    const isOnPath = ((via[i] ?? 0) & 1) === 1
    onward.count = 0
    if (isOnPath) pathCausesOf(node, isThorough, onward)
    const isPassed = isOnPath && onlyPasses(search, node)
    const deeper = isPassed ? none : isThorough ? allCauses(scene, node) : causesOf(scene, node)
    for (let at = 0; at < onward.count; at += 1) meet(search, onward.items[at] ?? 0, i, isOnPath)
    for (let at = 0; at < deeper.length; at += 1) meet(search, deeper[at] ?? 0, i, false)
    if (!down && onward.count === 0 && deeper.length === 0 && isHit(scene, node)) culprits.add(node)
    if (aim === 'nearest' && culprits.size > 0) return
  }
}

/** The way to a node; where it comes back to a node, the detour is left out. */
function chainTo({ nodes, via }: Search, culprit: number): readonly number[] {
  const chain: number[] = []
  for (let at = nodes.indexOf(culprit); at >= 0; at = (via[at] ?? -1) >> 1) {
    const node = nodes[at] ?? 0
    const again = chain.indexOf(node)
    if (again >= 0) chain.length = again
    chain.push(node)
  }
  return chain.reverse()
}
