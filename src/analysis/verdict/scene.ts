import type { Gate } from '../circuit/circuit.ts'
import type { DependencyLayer } from '../circuit/dependencyLayer.ts'
import type { Values } from '../circuit/evaluate.ts'
import type { Reading } from '../reading.ts'
import { standInsOf } from '../replicas/standIns.ts'

/** One scenario seen through the values of a circuit. Its questions are asked again for every flow it stops. */
export interface Scene {
  readonly reading: Reading
  readonly values: Values
  readonly lane: number
  readonly dependency: DependencyLayer
  /** What was found out so far, by node. */
  readonly known: Map<number, NodeInScene>
}

/** What a scenario does to one node, apart from any flow. */
export interface NodeInScene {
  /** Every unit of it failed itself. */
  readonly isDown: boolean
  /** Some unit of it failed itself. */
  readonly isHit: boolean
  /** The nodes it stopped for: of each need that no longer holds, the members to blame. */
  readonly causes: readonly number[]
}

/** A scenario of some values, nothing asked yet. */
export function newScene(reading: Reading, dependency: DependencyLayer, values: Values, lane: number): Scene {
  return { reading, values, lane, dependency, known: new Map() }
}

/** What the scenario does to a node; found out once. */
export function nodeInScene(scene: Scene, node: number): NodeInScene {
  const known = scene.known.get(node)
  if (known) return known
  const { firstUnit, endUnit } = scene.reading.numbering
  const from = firstUnit[node] ?? 0
  const to = endUnit[node] ?? 0
  let isHit = false
  for (let unit = from; unit < to; unit += 1) isHit ||= !scene.values.holds(unit, scene.lane)
  const found = { isDown: isDown(scene, node), isHit, causes: causesOf(scene, node) }
  scene.known.set(node, found)
  return found
}

/** Whether every unit of a node failed itself. */
export function isDown({ reading, values, lane }: Scene, node: number): boolean {
  const from = reading.numbering.firstUnit[node] ?? 0
  const to = reading.numbering.endUnit[node] ?? 0
  for (let unit = from; unit < to; unit += 1) if (values.holds(unit, lane)) return false
  return to > from
}

/** Whether a gate held before and does no more. */
export function isLost({ values, lane }: Scene, gate: Gate | undefined): boolean {
  return gate !== undefined && values.holds(gate, 0) && !values.holds(gate, lane)
}

/** Adds those of some stopped members that are to blame: a failed replica is no cause while another stands that
 *  stopped for a reason of its own. */
export function blame(scene: Scene, members: readonly number[], into: number[]): void {
  const standing = members.filter((member) => !isDown(scene, member))
  for (const member of standing.length > 0 ? standing : members) into.push(member)
}

/** The nodes it stopped for, and whatever else stopped beside them: of each need that no longer holds, all that stopped. */
export function allCauses(scene: Scene, node: number): readonly number[] {
  return causesOf(scene, node, (_scene, members, into) => into.push(...members))
}

function causesOf(
  scene: Scene,
  node: number,
  pick: (scene: Scene, members: readonly number[], into: number[]) => void = blame,
): readonly number[] {
  const { dependency, reading } = scene
  const from = reading.numbering.firstUnit[node] ?? 0
  const to = reading.numbering.endUnit[node] ?? 0
  const causes: number[] = []
  dependency.needsOf(reading.numbering.ids[node] ?? '').forEach((need, i) => {
    for (let unit = from; unit < to; unit += 1) {
      if (!isLost(scene, dependency.needGates[unit]?.[i])) continue
      const members = standInsOf(reading, need).filter((member) => isStopped(scene, member))
      pick(scene, members, causes)
      return
    }
  })
  return causes
}

function isStopped(scene: Scene, node: number): boolean {
  const { firstUnit, endUnit } = scene.reading.numbering
  for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
    if (isLost(scene, scene.dependency.ok[unit])) return true
  }
  return false
}
