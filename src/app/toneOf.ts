import type { Verdict } from '../formats/index.ts'

/** What the verdict looks like before it is read. A Region gap alone is no trouble: most designs live in one. */
export function toneOf(verdict: Verdict): 'good' | 'trouble' | 'broken' | 'nothing' {
  if (verdict.flows === 0) return 'nothing'
  if (verdict.broken > 0) return 'broken'
  const { spofs, azGaps, linkGaps, hidden } = verdict
  return spofs + azGaps + linkGaps + hidden > 0 ? 'trouble' : 'good'
}
