import type { Id } from '../../model/index.ts'
import { loopKinds } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import { gateValueIn } from '../circuit/gateValue.ts'
import { isTransit } from '../places/nodeKinds.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'

/** Loops of needs that hold one another up, and that nothing could start once all of them stopped (rule C4); each in
 *  document order. Routers that only lead to each other need no start. */
export function findColdStarts({ circuit, dependency, reading }: Compiled): readonly (readonly Id[])[] {
  const { loops, blocks } = circuit
  if (!loops.includes(loopKinds.greatest)) return []
  const { design } = reading
  const { nodeOf, ids } = reading.numbering
  const atRest = valuesWithNothingFailed(circuit)
  const unitOf = new Map(dependency.ok.map((gate, unit) => [gate, unit]))
  const cold = atRest.slice()
  const valueOf = gateValueIn(circuit, cold)
  const found = new Map<string, readonly Id[]>()
  loops.forEach((kind, block) => {
    if (kind !== loopKinds.greatest) return
    const gates = blocks.order.subarray(blocks.starts[block], blocks.starts[block + 1])
    // Everything outside the loop runs: what merely hangs on a loop that cannot start is no loop itself.
    for (const gate of gates) cold[gate] = 0
    for (let changed = true; changed;) {
      changed = false
      for (const gate of gates) {
        if (cold[gate] !== 0 || valueOf(gate) === 0) continue
        cold[gate] = -1
        changed = true
      }
    }
    const stuck = new Set<number>()
    for (const gate of gates) {
      const unit = unitOf.get(gate)
      if (unit !== undefined && atRest[gate] !== 0 && cold[gate] === 0) stuck.add(nodeOf[unit] ?? 0)
      cold[gate] = atRest[gate] ?? 0
    }
    const members = [...stuck].sort((a, b) => a - b).map((node) => ids[node] ?? '')
    const works = design.nodes.some((node, number) => stuck.has(number) && !isTransit(node))
    // Each zone may have the loop once more, among other units of the same nodes.
    if (works && members.length > 1) found.set(members.join(' '), members)
  })
  return [...found.values()].sort((a, b) => order(reading.numbering.of, a, b))
}

function order(of: ReadonlyMap<Id, number>, a: readonly Id[], b: readonly Id[]): number {
  return (of.get(a[0] ?? '') ?? 0) - (of.get(b[0] ?? '') ?? 0)
}
