import type { Gate } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import type { Values } from '../circuit/evaluate.ts'

/** The takeovers that make a gate hold in one lane that does not in another: followed down through what differs, of
 *  several that would do the first. By their place among all takeovers. */
export function takeoversUsed(
  { circuit, reading }: Compiled,
  values: Values,
  gate: Gate,
  before: number,
  after: number,
): readonly number[] {
  const firstSwitch = reading.units.all.length
  const seen = new Set<Gate>()
  const used = new Set<number>()
  const open: Gate[] = []
  const meet = (at: Gate) => {
    if (seen.has(at)) return
    seen.add(at)
    open.push(at)
  }
  meet(gate)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at < circuit.variables) {
      if (at >= firstSwitch) used.add(at - firstSwitch)
      continue
    }
    const inputs = circuit.inputs.subarray(circuit.start[at] ?? 0, circuit.start[at + 1] ?? 0)
    let missing = circuit.needed[at] ?? 0
    for (const input of inputs) if (values.holds(input, before)) missing -= 1
    for (const input of inputs) {
      if (missing <= 0) break
      if (values.holds(input, before) || !values.holds(input, after)) continue
      missing -= 1
      meet(input)
    }
  }
  return [...used].sort((a, b) => a - b)
}
