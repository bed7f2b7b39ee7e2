import type { Id } from '../../model/index.ts'
import type { Gate } from '../circuit/circuit.ts'
import type { CompiledFlow } from '../circuit/compiled.ts'
import type { Need } from '../edges/needs.ts'
import { isHit, isLost, type Scene } from '../verdict/scene.ts'
import { standInsOf } from '../replicas/standIns.ts'
import type { Weakness } from './weakness.ts'

/** The shortest way from a flow's entry to something lost on its ways, through what the loss weakened or stopped; over soft
 *  needs and ways out too, when those count. */
export function becauseOfLoss(
  scene: Scene,
  flow: CompiledFlow,
  isWorse: (gate: Gate) => boolean,
  andComforts: boolean,
): readonly Id[] {
  const { numbering, needs } = scene.reading
  const nodes: number[] = []
  const via: number[] = []
  const seen = new Set<number>()
  const isTouched = touchedBy(scene, flow, isWorse)
  const meet = (node: number, from: number) => {
    if (node < 0 || seen.has(node)) return
    seen.add(node)
    if (from >= 0 && !isTouched(node)) return
    nodes.push(node)
    via.push(from)
  }
  const followAll = (lists: readonly (readonly number[])[], from: number) => {
    for (const list of lists) for (const node of list) meet(node, from)
  }
  const follow = (list: readonly Need[] | undefined, from: number) => {
    for (const need of list ?? []) for (const node of standInsOf(scene.reading, need)) meet(node, from)
  }
  for (const id of flow.plan.entry) meet(numbering.of.get(id) ?? -1, -1)
  for (const need of flow.plan.before) follow([need], nodes.length > 0 ? 0 : -1)
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] ?? 0
    if (isHit(scene, node)) return wayTo(scene, nodes, via, i)
    const id = numbering.ids[node] ?? ''
    if (!flow.path.isEnd(node)) followAll(flow.path.onward(node), i)
    if (numbering.passes[node] === 0) follow(needs.hard.get(id), i)
    if (!andComforts) continue
    follow(needs.soft.get(id), i)
    follow(needs.egress.get(id), i)
  }
  return flow.plan.entry.slice(0, 1)
}

/** Prepares to tell whether a gate holds less well than with nothing failed, or no more; one and the same for all flows. */
export function worseBy(scene: Scene, { degraded, reduced }: Weakness): (gate: Gate) => boolean {
  return (gate) => (((degraded(gate) | reduced(gate)) >>> scene.lane) & 1) === 1 || isLost(scene, gate)
}

/** Whether a loss reaches a node: some unit of it is lost, stopped, or stands less well than before, or leads to the end
 *  less well. */
function touchedBy(
  { reading, dependency, words }: Scene,
  flow: CompiledFlow,
  isWorse: (gate: Gate) => boolean,
): (node: number) => boolean {
  const leadsWorse = flow.path.reach.map((reach) => reach.worseIn(words, isWorse))
  const { firstUnit, endUnit } = reading.numbering
  return (node) => {
    for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
      const ok = dependency.ok[unit]
      if (isWorse(unit) || (ok !== undefined && isWorse(ok))) return true
    }
    return leadsWorse.some((isSo) => isSo(node))
  }
}

function wayTo({ reading }: Scene, nodes: readonly number[], via: readonly number[], end: number): Id[] {
  const way: Id[] = []
  for (let at = end; at >= 0; at = via[at] ?? -1) way.push(reading.numbering.ids[nodes[at] ?? 0] ?? '')
  return way.reverse()
}
