/**
 * Places at least a step apart, each as near as can be to the wished one: what would be too near to each other makes way
 * to both sides alike. `wished` ascends.
 */
export function spreadOut(wished: readonly number[], step: number): number[] {
  const runs: { mean: number; count: number }[] = []
  wished.forEach((place, i) => {
    let run = { mean: place - i * step, count: 1 }
    for (let last = runs.at(-1); last && last.mean > run.mean; last = runs.at(-1)) {
      const count = last.count + run.count
      run = { mean: (last.mean * last.count + run.mean * run.count) / count, count }
      runs.pop()
    }
    runs.push(run)
  })
  return runs
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
    .map((mean, i) => mean + i * step)
}
