import type { Gate } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import type { Values } from '../circuit/evaluate.ts'

/** The takeovers that could bring any of these gates back in a lane, by their place among all: those met by going down
 *  from what does not hold through what does not hold either. No other can matter, for no gate turns anything round. */
export function takeoversInReach(
  { circuit, reading }: Compiled,
  values: Values,
  gates: readonly Gate[],
  lane: number,
): readonly number[] {
  const firstSwitch = reading.units.all.length
  const { start, inputs, variables } = circuit
  const open = gates.filter((gate) => !values.holds(gate, lane))
  const seen = new Set(open)
  const found: number[] = []
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= firstSwitch && at < variables) found.push(at - firstSwitch)
    for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i += 1) {
      const input = inputs[i] ?? 0
      if (seen.has(input) || values.holds(input, lane)) continue
      seen.add(input)
      open.push(input)
    }
  }
  return found.sort((a, b) => a - b)
}
