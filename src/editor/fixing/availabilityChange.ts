import type { AvailabilityOfFlow } from '../../analysis/index.ts'

/** How likely one flow is up, before and after a change. */
export interface AvailabilityChange {
  readonly flow: string
  readonly before: number
  readonly after: number
}

/** The flow a finding is about, or else the one a change moves most; undefined where none of both sides has a figure, or
 *  none moves. */
export function availabilityChange(
  before: readonly AvailabilityOfFlow[],
  after: readonly AvailabilityOfFlow[],
  wanted?: string,
): AvailabilityChange | undefined {
  const now = new Map(after.map(({ flow, value }) => [flow, value]))
  const changes = before.flatMap(({ flow, value }) => {
    const then = now.get(flow)
    return then === undefined || then === value ? [] : [{ flow, before: value, after: then }]
  })
  const size = (change: AvailabilityChange) => Math.abs(change.after - change.before)
  return changes.find(({ flow }) => flow === wanted) ?? changes.toSorted((a, b) => size(b) - size(a))[0]
}

/** Two probabilities in per cent, with as many digits as it takes to tell them from 100 % and from each other. */
export function percentPair(before: number, after: number): readonly [string, string] {
  const most = 7
  for (let digits = 2; digits < most; digits++) {
    const [a, b] = [(before * 100).toFixed(digits), (after * 100).toFixed(digits)]
    const whole = (100).toFixed(digits)
    if (a !== b && (a !== whole || before === 1) && (b !== whole || after === 1)) return [`${a} %`, `${b} %`]
  }
  return [`${(before * 100).toFixed(most)} %`, `${(after * 100).toFixed(most)} %`]
}
