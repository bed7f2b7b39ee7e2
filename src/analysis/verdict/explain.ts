import type { Id } from '../../model/index.ts'
import { explore, meet, newSearch, type Aim, type Explanation } from './causalSearch.ts'
import type { Gate } from '../circuit/circuit.ts'
import type { CompiledFlow } from '../circuit/compiled.ts'
import { blame, isDown, isLost, type Scene } from './scene.ts'
import { standInsOf } from '../replicas/standIns.ts'

/** Follows a stopped flow from its entries to the failed nodes (rule D9). */
export function explainFlow(scene: Scene, flow: CompiledFlow, aim: Aim): Explanation {
  const { numbering } = scene.reading
  const { entry, entryMustWork } = flow.plan
  const done = entryMustWork ? [] : entry.flatMap((id) => numbering.of.get(id) ?? [])
  const search = newSearch(scene, new Set(done))
  for (const id of entry) meet(search, numbering.of.get(id), -1, true)
  const first = search.nodes.length > 0 ? 0 : -1
  for (const id of flow.plan.before.flatMap((need) => need.members)) {
    const lookup = numbering.of.get(id)
    if (lookup !== undefined && isDown(scene, lookup)) meet(search, lookup, first, true)
  }
  return explore(search, aim, (node, isThorough) => {
    const id = numbering.ids[node] ?? ''
    return flow.path.isEnd(id) ? none : pathCauses(scene, flow, node, id, isThorough)
  })
}

/** Follows a unit's node that stopped working to the failed nodes it needs. */
export function explainNode(scene: Scene, id: Id): Explanation {
  const search = newSearch(scene)
  meet(search, scene.reading.numbering.of.get(id), -1, false)
  return explore(search, 'all', () => none)
}

const none: readonly number[] = []

/** Of each way in the path layer of which no member reaches any more, the members to blame; thoroughly, all of them. */
function pathCauses(
  scene: Scene,
  flow: CompiledFlow,
  node: number,
  id: Id,
  isThorough: boolean,
): readonly number[] {
  const causes: number[] = []
  for (const gates of flow.path.reach) {
    if (!reachesNoMore(scene, gates, node)) continue
    for (const need of flow.path.waysOf(id)) {
      const stopped = standInsOf(scene.reading, need).filter((member) => reachesNoMore(scene, gates, member))
      if (isThorough) causes.push(...stopped)
      else blame(scene, stopped, causes)
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
