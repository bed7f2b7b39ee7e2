import type { Id } from '../../model/index.ts'
import { loopKinds, type Circuit, type Gate } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import { gateValueIn } from '../circuit/gateValue.ts'
import { stronglyConnected } from '../edges/stronglyConnected.ts'
import { isTransit } from '../places/nodeKinds.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'

/** Loops of needs that hold one another up, and that nothing could start once all of them stopped (rule C4); each in
 *  document order. Routers that only lead to each other need no start. */
export function findColdStarts({ circuit, dependency, reading }: Compiled): readonly (readonly Id[])[] {
  const { loops, blocks } = circuit
  if (!loops.includes(loopKinds.greatest)) return []
  const { design } = reading
  const { nodeOf, ids } = reading.numbering
  const unitOf = new Map(dependency.ok.map((gate, unit) => [gate, unit]))
  const stuckOf = stuckGatesIn(circuit)
  const found = new Map<string, readonly Id[]>()
  loops.forEach((kind, block) => {
    if (kind !== loopKinds.greatest) return
    const stuck = stuckOf(blocks.order.subarray(blocks.starts[block], blocks.starts[block + 1]))
    for (const loop of loopsAmong(circuit, stuck)) {
      const nodes = new Set(loop.flatMap((gate) => nodeOf[unitOf.get(gate) ?? -1] ?? []))
      const members = [...nodes].sort((a, b) => a - b).map((node) => ids[node] ?? '')
      const works = design.nodes.some((node, number) => nodes.has(number) && !isTransit(node))
      // Each zone may have the loop once more, among other units of the same nodes.
      if (works && members.length > 1) found.set(members.join(' '), members)
    }
  })
  return [...found.values()].sort((a, b) => order(reading.numbering.of, a, b))
}

/** Prepares to tell which gates of a loop hold, and would not come up from nothing with everything outside it running. */
function stuckGatesIn(circuit: Circuit): (loop: Int32Array) => readonly Gate[] {
  const atRest = valuesWithNothingFailed(circuit)
  const cold = atRest.slice()
  const valueOf = gateValueIn(circuit, cold)
  return (loop) => {
    for (const gate of loop) cold[gate] = 0
    for (let changed = true; changed;) {
      changed = false
      for (const gate of loop) {
        if (cold[gate] !== 0 || valueOf(gate) === 0) continue
        cold[gate] = -1
        changed = true
      }
    }
    const stuck = Array.from(loop).filter((gate) => atRest[gate] !== 0 && cold[gate] === 0)
    for (const gate of loop) cold[gate] = atRest[gate] ?? 0
    return stuck
  }
}

/** The loops among gates that cannot start: what merely hangs on one is no part of it. */
function loopsAmong({ start, inputs }: Circuit, gates: readonly Gate[]): readonly (readonly Gate[])[] {
  const at = new Map(gates.map((gate, i) => [gate, i]))
  const starts = new Int32Array(gates.length + 1)
  const among: number[] = []
  gates.forEach((gate, i) => {
    for (let j = start[gate] ?? 0; j < (start[gate + 1] ?? 0); j += 1) {
      const input = at.get(inputs[j] ?? -1)
      if (input !== undefined) among.push(input)
    }
    starts[i + 1] = among.length
  })
  const blocks = stronglyConnected(0, gates.length, starts, Int32Array.from(among))
  return Array.from({ length: blocks.count }, (_, block) =>
    Array.from(blocks.order.subarray(blocks.starts[block], blocks.starts[block + 1]), (i) => gates[i] ?? 0),
  )
}

function order(of: ReadonlyMap<Id, number>, a: readonly Id[], b: readonly Id[]): number {
  return (of.get(a[0] ?? '') ?? 0) - (of.get(b[0] ?? '') ?? 0)
}
