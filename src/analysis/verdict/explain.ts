import type { Id } from '../../model/index.ts'
import { explore, meet, newSearch, type Aim, type Explanation } from './causalSearch.ts'
import type { CompiledFlow } from '../circuit/compiled.ts'
import { note, type Tally } from '../circuit/tally.ts'
import { blame, isDown, type Scene } from './scene.ts'

/** Follows a stopped flow from its entries to the failed nodes (rule D9). */
export function explainFlow(scene: Scene, flow: CompiledFlow, aim: Aim): Explanation {
  const { of } = scene.reading.numbering
  const { entryMustWork, before } = flow.plan
  const { entries } = flow.path
  const search = newSearch(scene, entryMustWork ? noNodes : entries)
  for (const node of entries) meet(search, node, -1, true)
  const first = search.nodes.length > 0 ? 0 : -1
  for (const need of before) {
    for (const id of need.members) {
      const lookup = of.get(id)
      if (lookup !== undefined && isDown(scene, lookup)) meet(search, lookup, first, true)
    }
  }
  const { path } = flow
  const lost = path.reach.map((reach) => reach.lostIn(scene.words, scene.lane))
  return explore(search, aim, (node, isThorough, into) => {
    if (!path.isEnd(node)) listPathCauses(scene, lost, path.onward(node), node, isThorough, into)
  })
}

/** Follows a unit's node that stopped working to the failed nodes it needs. */
export function explainNode(scene: Scene, id: Id): Explanation {
  const search = newSearch(scene, noNodes)
  const node = scene.reading.numbering.of.get(id)
  if (node !== undefined) meet(search, node, -1, false)
  return explore(search, 'all', () => undefined)
}

const none: readonly number[] = []
const noNodes: ReadonlySet<number> = new Set()

/** Lists of each way in the path layer of which no member reaches any more the members to blame; thoroughly, all of them.
 *  Asked of every part on the way of everything that stops a flow: counted loops, for those over iterators leave an
 *  object behind for each step until they are compiled, and most designs are judged before. */
function listPathCauses(
  scene: Scene,
  lost: readonly ((node: number) => boolean)[],
  ways: readonly (readonly number[])[],
  node: number,
  isThorough: boolean,
  into: Tally,
): void {
  for (let group = 0; group < lost.length; group += 1) {
    const reachesNoMore = lost[group]
    if (!reachesNoMore?.(node)) continue
    for (let way = 0; way < ways.length; way += 1) {
      const members = ways[way] ?? none
      const before = into.count
      for (let i = 0; i < members.length; i += 1) {
        const member = members[i] ?? 0
        if (reachesNoMore(member)) note(into, member)
      }
      if (!isThorough) blame(scene, into, before)
    }
  }
}
