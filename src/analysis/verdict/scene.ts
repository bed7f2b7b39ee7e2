import type { Gate } from '../circuit/circuit.ts'
import type { DependencyLayer } from '../circuit/dependencyLayer.ts'
import type { Reading } from '../reading.ts'
import { standInsOf } from '../replicas/standIns.ts'
import { newTally, note, type Tally } from '../circuit/tally.ts'
import type { GateValues } from '../circuit/gateValue.ts'

/** One scenario seen through the values of a circuit. Its questions are asked again for every flow it stops. */
export interface Scene {
  readonly reading: Reading
  /** Of one chunk: good only while they are being read. */
  readonly words: GateValues
  readonly lane: number
  readonly dependency: DependencyLayer
  /** For the nodes asked so far, what they stopped for. */
  readonly causes: Map<number, readonly number[]>
  /** The same, thoroughly. */
  readonly allCauses: Map<number, readonly number[]>
  /** What is being listed: causes of a node, and beside them those of the path. */
  readonly nodeCauses: Tally
  readonly pathCauses: Tally
}

/** A scenario of some values, nothing asked yet. */
export function newScene(
  reading: Reading,
  dependency: DependencyLayer,
  words: GateValues,
  lane: number,
): Scene {
  const causes = new Map<number, readonly number[]>()
  const allCauses = new Map<number, readonly number[]>()
  return {
    reading,
    words,
    lane,
    dependency,
    causes,
    allCauses,
    nodeCauses: newTally(),
    pathCauses: newTally(),
  }
}

/** Whether a gate holds. */
export function holdsIn({ words, lane }: Scene, gate: Gate): boolean {
  return (((words[gate] ?? 0) >>> lane) & 1) === 1
}

/** Whether every unit of a node failed itself. */
export function isDown(scene: Scene, node: number): boolean {
  const { firstUnit, endUnit } = scene.reading.numbering
  const from = firstUnit[node] ?? 0
  const to = endUnit[node] ?? 0
  for (let unit = from; unit < to; unit += 1) if (holdsIn(scene, unit)) return false
  return to > from
}

/** Whether some unit of a node failed itself. */
export function isHit(scene: Scene, node: number): boolean {
  const { firstUnit, endUnit } = scene.reading.numbering
  const to = endUnit[node] ?? 0
  for (let unit = firstUnit[node] ?? 0; unit < to; unit += 1) if (!holdsIn(scene, unit)) return true
  return false
}

/** Whether a gate held before and does no more. */
export function isLost({ words, lane }: Scene, gate: Gate): boolean {
  const word = words[gate] ?? 0
  return (word & 1) === 1 && ((word >>> lane) & 1) === 0
}

/** Of the stopped members of one need, which end a list, keeps those that are to blame: a failed replica is no cause
 *  while another stands that stopped for a reason of its own. */
export function blame(scene: Scene, among: Tally, from: number): void {
  const { items, count } = among
  if (count - from < 2) return
  let kept = from
  for (let i = from; i < count; i += 1) {
    const member = items[i] ?? 0
    if (isDown(scene, member)) continue
    items[kept] = member
    kept += 1
  }
  if (kept > from) among.count = kept
}

/** The nodes it stopped for: of each need that no longer holds, the members to blame. Found out once. */
export function causesOf(scene: Scene, node: number): readonly number[] {
  const known = scene.causes.get(node)
  if (known) return known
  const causes = findCauses(scene, node, false)
  scene.causes.set(node, causes)
  return causes
}

/** The nodes it stopped for, and whatever else stopped beside them: of each need that no longer holds, all that stopped. */
export function allCauses(scene: Scene, node: number): readonly number[] {
  const known = scene.allCauses.get(node)
  if (known) return known
  const causes = findCauses(scene, node, true)
  scene.allCauses.set(node, causes)
  return causes
}

const none: readonly number[] = []

function findCauses(scene: Scene, node: number, isThorough: boolean): readonly number[] {
  const { dependency, reading, nodeCauses: causes } = scene
  const from = reading.numbering.firstUnit[node] ?? 0
  const to = reading.numbering.endUnit[node] ?? 0
  const { needGates } = dependency
  const count = needGates[from]?.length ?? 0
  causes.count = 0
  for (let i = 0; i < count; i += 1) {
    let isOver = false
    for (let unit = from; unit < to && !isOver; unit += 1) {
      const gate = needGates[unit]?.[i]
      isOver = gate !== undefined && isLost(scene, gate)
    }
    const need = isOver ? dependency.needsOf(reading.numbering.ids[node] ?? '')[i] : undefined
    if (!need) continue
    const before = causes.count
    const members = standInsOf(reading, need)
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at] ?? 0
      if (isStopped(scene, member)) note(causes, member)
    }
    if (!isThorough) blame(scene, causes, before)
  }
  return causes.count === 0 ? none : causes.items.slice(0, causes.count)
}

function isStopped(scene: Scene, node: number): boolean {
  const { firstUnit, endUnit } = scene.reading.numbering
  const { ok } = scene.dependency
  for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
    const gate = ok[unit]
    if (gate !== undefined && isLost(scene, gate)) return true
  }
  return false
}
