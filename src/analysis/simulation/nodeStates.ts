import { has } from '../../catalog/index.ts'
import type { Gate } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import { evaluate, type Values } from '../circuit/evaluate.ts'
import { allSwitchesOff } from '../outages/flowOutages.ts'
import { afterReplacement, drawnStage, laneOf, stageFor, type Stage } from '../outages/looks.ts'
import type { Need } from '../edges/needs.ts'
import { needsOnlyOne } from '../places/nodeKinds.ts'
import { watch, type Timeline } from '../outages/overTime.ts'
import { servedNodes } from '../structure/servedNodes.ts'
import { replacementsOf, type Loss, type Replacement } from '../outages/replacements.ts'
import { switchGate } from '../circuit/servedBy.ts'
import { standInsOf } from '../replicas/standIns.ts'
import type { PartState, Seconds } from '../types.ts'

/** What a loss does to a node, and for how long, should it be back by itself. */
export interface NodeStates {
  readonly states: readonly PartState[]
  readonly seconds: ReadonlyMap<number, Seconds>
}

/** The values of each look at one loss; lane 1 is the loss. */
interface Looks {
  readonly compiled: Compiled
  readonly lost: ReadonlySet<number>
  readonly atOnce: Values
  readonly afterTakeover: Values
  readonly stage: Stage
  readonly afterReplacement: Values
  readonly cutOff: (node: number) => boolean
}

/** The state of every node, by number, when something is lost (rule C5e). */
export function nodeStates(compiled: Compiled, loss: Loss): NodeStates {
  const replaced = loss.units.length > 0 ? replacementsOf(compiled, loss) : []
  const looks = looksAt(compiled, loss, replaced)
  const states: PartState[] = []
  const late: number[] = []
  const healing: number[] = []
  for (let node = 0; node < compiled.reading.numbering.ids.length; node += 1) {
    const state = stateOf(looks, node)
    if (state === 'interrupted')
      (holdsAny(servingGates(compiled, node), looks.afterTakeover, 1) ? late : healing).push(node)
    states.push(state)
  }
  const seconds = new Map<number, Seconds>()
  const tell = (nodes: readonly number[]) => (_: number, timeline: Timeline) => {
    for (const node of nodes) {
      const time = timeline.secondsUntil((lane) => servesAt(timeline, node, lane))
      if (time) seconds.set(node, time)
    }
  }
  if (late.length > 0) watch([{ stage: drawnStage(compiled), loss, replaced: [], heals: false }], tell(late))
  for (const takenOver of [false, true]) {
    const own = healing.filter((node) => holdsAny(activeGates(compiled, node), looks.atOnce, 0) !== takenOver)
    if (own.length > 0) watch([{ stage: looks.stage, loss, replaced, heals: true, takenOver }], tell(own))
  }
  return { states, seconds }
}

const knownAtRest = new WeakMap<Compiled, Uint8Array>()

function looksAt(compiled: Compiled, loss: Loss, replaced: readonly Replacement[]): Looks {
  const { circuit, reading } = compiled
  const afterTakeover = evaluate(circuit, [loss.units])
  const hasTakeovers = reading.takeovers.all.length > 0
  const stage = stageFor(compiled, replaced)
  const inTheEnd =
    replaced.length === 0
      ? afterTakeover
      : evaluate(stage.compiled.circuit, [laneOf(stage, loss, replaced, afterReplacement)], stage.base)
  const before = knownAtRest.get(compiled) ?? servedNodes(compiled, afterTakeover, 0)
  knownAtRest.set(compiled, before)
  const after = loss.units.length === 0 ? before : servedNodes(stage.compiled, inTheEnd, 1)
  return {
    compiled,
    lost: new Set(loss.units),
    atOnce: hasTakeovers ? evaluate(circuit, [loss.units], allSwitchesOff(compiled)) : afterTakeover,
    afterTakeover,
    stage,
    afterReplacement: inTheEnd,
    cutOff: (node) => before[node] === 1 && after[node] === 0,
  }
}

function stateOf(looks: Looks, node: number): PartState {
  const { compiled, lost } = looks
  const { units, numbering } = compiled.reading
  const from = numbering.firstUnit[node] ?? 0
  const to = numbering.endUnit[node] ?? 0
  let countLost = 0
  let isAsleep = true
  for (let unit = from; unit < to; unit += 1) {
    if (lost.has(unit)) countLost += 1
    isAsleep &&= units.all[unit]?.asleep === true
  }
  if (to > from && countLost === to - from) return 'failed'
  // What sleeps until a disaster is no worse off than before.
  if (isAsleep) return 'ok'
  if (!worksInTheEnd(looks, node)) return 'down'
  if (looks.cutOff(node)) return 'cut-off'
  if (!worksAtOnce(looks, node)) return 'interrupted'
  if (isWaiting(looks, node)) return 'delayed'
  if (someUnit(looks, node, (unit) => lostOne(looks, compiled.comforts?.[unit]))) return 'degraded'
  // Of what chooses among its needs, one need less is an alternative less.
  const drawn = compiled.reading.design.nodes[node]
  const chooses = drawn !== undefined && needsOnlyOne(drawn)
  const fewer = (unit: number) =>
    compiled.dependency.needGates[unit]?.some(
      (gate) => hasFewer(looks, gate) || (chooses && isLost(looks, gate)),
    )
  return countLost > 0 || someUnit(looks, node, fewer) ? 'reduced' : 'ok'
}

function worksInTheEnd({ stage, afterReplacement: values }: Looks, node: number): boolean {
  return holdsAny(servingGates(stage.compiled, node), values, 1)
}

/** The gates of "a unit of this node works". */
function servingGates({ reading, dependency }: Compiled, node: number): readonly Gate[] {
  const { firstUnit, endUnit } = reading.numbering
  return Array.from(dependency.ok.slice(firstUnit[node], endUnit[node]))
}

function holdsAny(gates: readonly Gate[], values: Values, lane: number): boolean {
  return gates.some((gate) => values.holds(gate, lane))
}

/** Whether a node works before anything has taken over; one that does not even with nothing failed counts at once. */
function worksAtOnce({ compiled, atOnce, afterTakeover }: Looks, node: number): boolean {
  const active = activeGates(compiled, node)
  if (holdsAny(active, atOnce, 1)) return true
  if (!holdsAny(active, atOnce, 0)) return holdsAny(servingGates(compiled, node), afterTakeover, 1)
  return false
}

/** Of a node that stands in for itself, the units that serve while all is well; of a standby all. */
function activeGates({ reading, dependency }: Compiled, node: number): readonly Gate[] {
  const { firstUnit, endUnit } = reading.numbering
  const gates: Gate[] = []
  for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
    if (!reading.takeovers.ofUnit.has(unit)) gates.push(dependency.ok[unit] ?? unit)
  }
  return gates.length > 0 ? gates : dependency.ok.slice(firstUnit[node], endUnit[node])
}

/** Whether a node serves at a moment: a unit of it works, and has taken over if it had to. */
function servesAt({ compiled, values }: Timeline, node: number, lane: number): boolean {
  const { reading, dependency } = compiled
  const { firstUnit, endUnit } = reading.numbering
  for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
    const at = reading.takeovers.ofUnit.get(unit)
    const counts = at === undefined || values.holds(switchGate(reading, at), lane)
    if (counts && values.holds(dependency.ok[unit] ?? unit, lane)) return true
  }
  return false
}

/** A durable buffer with consumers of which none works: what is sent waits in it. */
function isWaiting({ compiled, afterTakeover, lost }: Looks, node: number): boolean {
  const { reading } = compiled
  const drawn = reading.design.nodes[node]
  if (lost.size === 0 || !drawn || !has(drawn.service, 'durable-buffer')) return false
  const consumers = reading.needs.consume.get(drawn.id)
  if (consumers === undefined) return false
  const works = (need: Need) =>
    standInsOf(reading, need).some((member) => holdsAny(servingGates(compiled, member), afterTakeover, 1))
  return !consumers.some(works)
}

/** Whether something is so of a unit of a node that works. */
function someUnit(
  { compiled, afterTakeover }: Looks,
  node: number,
  isSo: (unit: number) => boolean | undefined,
): boolean {
  const { firstUnit, endUnit } = compiled.reading.numbering
  for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
    if (afterTakeover.holds(compiled.dependency.ok[unit] ?? unit, 1) && isSo(unit) === true) return true
  }
  return false
}

function isLost({ afterTakeover }: Looks, gate: Gate): boolean {
  return afterTakeover.holds(gate, 0) && !afterTakeover.holds(gate, 1)
}

function lostOne(looks: Looks, gates: readonly Gate[] | undefined): boolean {
  return gates?.some((gate) => isLost(looks, gate)) === true
}

/** Whether a need that still holds has lost an alternative: a member, or one of the units of a member. */
function hasFewer(looks: Looks, gate: Gate): boolean {
  const { circuit } = looks.compiled
  const isLostIn = (at: Gate, depth: number): boolean => {
    const from = circuit.start[at] ?? 0
    const to = circuit.start[at + 1] ?? 0
    if ((circuit.needed[at] ?? 0) === to - from) return false
    for (let i = from; i < to; i += 1) {
      const input = circuit.inputs[i] ?? 0
      if (isLost(looks, input) || (depth > 0 && isLostIn(input, depth - 1))) return true
    }
    return false
  }
  return isLostIn(gate, 2)
}
