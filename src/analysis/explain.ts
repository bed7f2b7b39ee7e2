import type { Id } from '../model/index.ts'
import type { CompiledFlow } from './compiled.ts'
import type { Gate } from './circuit.ts'
import { isExternal, isTransit } from './nodeKinds.ts'
import { blame, isDown, isLost, nodeInScene, type Scene } from './scene.ts'
import { standInsOf } from './standIns.ts'

/** Why something stopped: the failed nodes that matter, and the shortest way to each over drawn nodes. */
export interface Explanation {
  /** Failed nodes at the ends of the causes, nearest first. */
  readonly culprits: readonly Id[]
  readonly chainTo: (culprit: Id) => readonly Id[]
}

/** How far to look: for every culprit, the nearest one, or no further than the one wanted. */
export type Aim = 'all' | 'nearest' | { readonly node: Id }

/** Follows a stopped flow from its entries to the failed nodes (rule D9). */
export function explainFlow(scene: Scene, flow: CompiledFlow, aim: Aim): Explanation {
  const { numbering } = scene.reading
  const search = newSearch(scene)
  for (const id of flow.plan.entry) meet(search, numbering.of.get(id), -1, true)
  const first = search.nodes.length > 0 ? 0 : -1
  for (const id of flow.plan.before.flatMap((need) => need.members)) {
    const lookup = numbering.of.get(id)
    if (lookup !== undefined && isDown(scene, lookup)) meet(search, lookup, first, true)
  }
  return explore(search, aim, (node) => {
    const id = numbering.ids[node] ?? ''
    return flow.path.isEnd(id) ? none : pathCauses(scene, flow, node, id)
  })
}

/** Follows a unit's node that stopped working to the failed nodes it needs. */
export function explainNode(scene: Scene, id: Id): Explanation {
  const search = newSearch(scene)
  meet(search, scene.reading.numbering.of.get(id), -1, false)
  return explore(search, 'all', () => none)
}

const none: readonly number[] = []

/** Of each way in the path layer of which no member reaches any more, the members to blame. */
function pathCauses(scene: Scene, flow: CompiledFlow, node: number, id: Id): readonly number[] {
  const causes: number[] = []
  for (const gates of flow.path.reach) {
    if (!reachesNoMore(scene, gates, node)) continue
    for (const need of flow.path.waysOf(id)) {
      const members = standInsOf(scene.reading, need)
      blame(
        scene,
        members.filter((member) => reachesNoMore(scene, gates, member)),
        causes,
      )
    }
  }
  return causes
}

function reachesNoMore(scene: Scene, gates: ReadonlyMap<number, Gate>, node: number): boolean {
  const { firstUnit, endUnit } = scene.reading.numbering
  for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
    if (isLost(scene, gates.get(unit))) return true
  }
  return false
}

/** Breadth first over the causes: nodes in the order they are met, each with the place of the one that led to it. */
interface Search {
  readonly scene: Scene
  readonly nodes: number[]
  readonly via: number[]
  /** Whether the node was met on the path, where it only had to pass traffic on. */
  readonly onPath: boolean[]
  readonly met: Uint8Array
}

// One sheet for all searches of a design, wiped after each: a sheet of its own would cost more than most searches.
const sheets = new WeakMap<object, Uint8Array>()

function newSearch(scene: Scene): Search {
  const { numbering } = scene.reading
  const met = sheets.get(numbering) ?? new Uint8Array(numbering.ids.length)
  sheets.set(numbering, met)
  return { scene, nodes: [], via: [], onPath: [], met }
}

function meet(
  { nodes, via, onPath, met }: Search,
  node: number | undefined,
  from: number,
  isOnPath: boolean,
) {
  if (node === undefined || met[node] === 1) return
  met[node] = 1
  nodes.push(node)
  via.push(from)
  onPath.push(isOnPath)
}

/** On a path, routers and what lies outside need nothing but to stand. */
function onlyPasses({ reading }: Scene, node: number): boolean {
  const drawn = reading.design.nodes[node]
  return drawn !== undefined && (isTransit(drawn) || isExternal(drawn))
}

function explore(search: Search, aim: Aim, pathCausesOf: (node: number) => readonly number[]): Explanation {
  const { scene, nodes, via, onPath, met } = search
  const { ids, of } = scene.reading.numbering
  const wanted = typeof aim === 'object' ? of.get(aim.node) : undefined
  const culprits: number[] = []
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] ?? 0
    const { isDown: down, isHit, causes } = nodeInScene(scene, node)
    if (down) culprits.push(node)
    if (node === wanted || (down && aim === 'nearest')) break
    const isOnPath = onPath[i] === true
    const onward = isOnPath ? pathCausesOf(node) : none
    const deeper = isOnPath && onlyPasses(scene, node) ? none : causes
    for (const cause of onward) meet(search, cause, i, isOnPath)
    for (const cause of deeper) meet(search, cause, i, false)
    if (!down && onward.length === 0 && deeper.length === 0 && isHit) culprits.push(node)
    if (aim === 'nearest' && culprits.length > 0) break
  }
  for (const node of nodes) met[node] = 0
  return {
    culprits: culprits.map((node) => ids[node] ?? ''),
    chainTo: (culprit) => {
      const chain: Id[] = []
      for (let at = nodes.indexOf(of.get(culprit) ?? -1); at >= 0; at = via[at] ?? -1) {
        chain.push(ids[nodes[at] ?? 0] ?? '')
      }
      return chain.reverse()
    },
  }
}
