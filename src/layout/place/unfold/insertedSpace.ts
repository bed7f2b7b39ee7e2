import { snap } from '../snapBoxes.ts'

/** A stretch of an axis that a sibling takes. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** … and that becomes longer. */
export interface Growing extends Stretch {
  readonly by: number
}

interface Step extends Growing {
  /** How far the stretch itself moves. */
  readonly base: number
}

export interface Inserted {
  /** The shift of what does not grow, by its middle. */
  at(middle: number): number
  /** The shift of a growing stretch, by its place in the list. */
  of(index: number): number
  readonly total: number
}

/**
 * The shifts that give every growing stretch its room. What lies past a stretch moves by all of it, what lies beside
 * it by half: so a load balancer stays in the middle, and of two that grow beside each other the middles stay level.
 * Monotone where it matters: what stood after something still does, so nothing that was apart meets.
 */
export function insertedSpace(growing: readonly Growing[], others: readonly Stretch[]): Inserted {
  const steps: Step[] = []
  const bases = new Map<Growing, number>()
  const at = (middle: number) =>
    Math.max(
      0,
      ...steps.map(({ from, to, base, by }) =>
        middle <= from ? 0 : base + (middle >= to ? by : snap(by / 2)),
      ),
    )
  for (const one of growing.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const beside = growing.filter((other) => other !== one && other.from < one.to && one.from < other.to)
    const level = beside.map((other) => snap((other.by - one.by) / 2))
    const before = steps.filter(({ to }) => to <= one.from).map(({ base, by }) => base + by)
    const above = others.filter(({ to }) => to <= one.from).map(({ from, to }) => at((from + to) / 2))
    const base = Math.max(0, ...level, ...before, ...above)
    bases.set(one, base)
    steps.push({ ...one, base })
  }
  return {
    at,
    of: (index) => bases.get(growing[index] ?? { from: 0, to: 0, by: 0 }) ?? 0,
    total: Math.max(0, ...steps.map(({ base, by }) => base + by)),
  }
}
