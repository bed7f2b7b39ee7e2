/**
 * Of `copies` alike, each up with probability p: the chance that at least j are up given that at least j - 1 are, for
 * j from 1. The chain of these stands for the copies exactly (rule F6): whether at least j are up is the first j of it.
 */
export function binomialChain(copies: number, p: number): readonly number[] {
  const atLeast = new Float64Array(copies + 2)
  for (let up = copies; up >= 0; up -= 1) atLeast[up] = (atLeast[up + 1] ?? 0) + exactly(up, copies, p)
  return Array.from({ length: copies }, (_, i) => {
    const before = atLeast[i] ?? 0
    return before <= 0 ? 0 : Math.min(1, (atLeast[i + 1] ?? 0) / before)
  })
}

function exactly(up: number, copies: number, p: number): number {
  if (p <= 0) return up === 0 ? 1 : 0
  if (p >= 1) return up === copies ? 1 : 0
  let log = up * Math.log(p) + (copies - up) * Math.log1p(-p)
  for (let i = 1; i <= Math.min(up, copies - up); i += 1) log += Math.log((copies - i + 1) / i)
  return Math.exp(log)
}
