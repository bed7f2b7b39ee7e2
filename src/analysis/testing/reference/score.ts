/** How two sets of facts compare. */
export interface Score {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

/** Compares what was told with what was wanted, each fact once. */
export function scoreOf(told: Iterable<string>, wanted: Iterable<string>): Score {
  const [said, asked] = [new Set(told), new Set(wanted)]
  const right = [...said].filter((fact) => asked.has(fact)).length
  return { right, extra: said.size - right, missed: asked.size - right }
}

/** The sum over many comparisons. */
export const total = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, { right, extra, missed }) => ({
      right: sum.right + right,
      extra: sum.extra + extra,
      missed: sum.missed + missed,
    }),
    { right: 0, extra: 0, missed: 0 },
  )

/** The share of what was told that is right. */
export const precision = ({ right, extra }: Score): number => right / (right + extra)

/** The share of what is right that was told. */
export const recall = ({ right, missed }: Score): number => right / (right + missed)
