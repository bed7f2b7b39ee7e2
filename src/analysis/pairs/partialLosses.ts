import { loopKinds, type Circuit, type Gate } from '../circuit/circuit.ts'
import { evaluateAll } from '../circuit/evaluate.ts'
import type { Lane } from '../circuit/settle.ts'

/** Where two losses can add up: a gate that outlives some of its inputs, or a loop of connections. */
export interface MeetingPlace {
  /** Inputs, each as often as it counts. */
  readonly inputs: readonly Gate[]
  /** How many inputs must be lost; undefined for a loop, of which it is not the number that matters. */
  readonly enough: number | undefined
  /** The gates of a loop; the gate itself. */
  readonly gates: readonly Gate[]
}

/** Losses that take the same inputs from a meeting place, all of which it outlives. */
export interface PartialLoss {
  /** Positions in `inputs`, ascending; those that never hold count as lost. */
  readonly lost: readonly number[]
  readonly lanes: number[]
}

/** The gates below some top that have alternatives, and loops of connections, in the order of the circuit. */
export function meetingPlaces(circuit: Circuit, tops: readonly Gate[]): readonly MeetingPlace[] {
  const below = gatesBelow(circuit, tops)
  const { order, starts, count } = circuit.blocks
  const places: MeetingPlace[] = []
  for (let block = 0; block < count; block += 1) {
    const gates = order.subarray(starts[block], starts[block + 1])
    if (!gates.some((gate) => below[gate] === 1)) continue
    if (circuit.loops[block] === loopKinds.least) {
      const own = new Set(gates)
      const inputs = [...gates].flatMap((gate) => inputsOf(circuit, gate)).filter((input) => !own.has(input))
      places.push({ inputs: [...new Set(inputs)], enough: undefined, gates: [...gates] })
      continue
    }
    // In a loop that holds unless broken, the first gate that only two losses break has lost enough inputs itself.
    for (const gate of gates) {
      const inputs = inputsOf(circuit, gate)
      const needed = circuit.needed[gate] ?? 0
      if (below[gate] === 1 && needed > 0 && needed < inputs.length)
        places.push({ inputs, enough: inputs.length - needed + 1, gates: [gate] })
    }
  }
  return places
}

/** For each meeting place, what each scenario takes from it without stopping it; scenarios alike together. */
export function partialLosses(
  circuit: Circuit,
  lanes: readonly Lane[],
  places: readonly MeetingPlace[],
): readonly (readonly PartialLoss[])[] {
  const found = places.map(() => new Map<string, PartialLoss>())
  evaluateAll(circuit, lanes, ({ lost, holds }, first, count) => {
    const all = (2 ** (count + 1) - 2) | 0
    places.forEach((place, at) => {
      const isLoop = place.enough === undefined
      const standing = isLoop ? all : all & ~lost(place.gates[0] ?? 0)
      let some = 0
      for (const input of place.inputs) if (holds(input, 0)) some |= lost(input)
      for (let bits = some & standing; bits !== 0; bits &= bits - 1) {
        const lane = 31 - Math.clz32(bits & -bits)
        const positions = place.inputs.flatMap((input, i) => (holds(input, lane) ? [] : i))
        const key = positions.join()
        const known = found[at]?.get(key)
        if (known) known.lanes.push(first + lane - 1)
        else found[at]?.set(key, { lost: positions, lanes: [first + lane - 1] })
      }
    })
  })
  return found.map((losses) => [...losses.values()])
}

function inputsOf(circuit: Circuit, gate: Gate): Gate[] {
  return [...circuit.inputs.subarray(circuit.start[gate], circuit.start[gate + 1])]
}

function gatesBelow(circuit: Circuit, tops: readonly Gate[]): Uint8Array {
  const below = new Uint8Array(circuit.size)
  const open = [...tops]
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    if (below[gate] === 1) continue
    below[gate] = 1
    for (const input of inputsOf(circuit, gate)) if (below[input] === 0) open.push(input)
  }
  return below
}
