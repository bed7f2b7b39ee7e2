import { useEffect, useMemo, useState } from 'react'
import type { Explanation, Finding } from '../../checks/index.ts'
import { explainElsewhere, isJudgedHere } from '../../store/index.ts'
import { useRules } from '../fixing/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDerived, useDocument } from '../ui/useStores.ts'

/** The answer for a finding, with what it was asked for. */
interface Answer {
  readonly to: Finding
  readonly explanation: Explanation | undefined
}

/** How a finding's chain ends and what would make it go away: at once in a small design, else once the worker has found
 *  out; undefined for one that is not about a loss. */
export function useExplanation(finding: Finding): Explanation | undefined {
  const rules = useRules()
  const language = useLanguage()
  const design = useDocument((document) => document.design)
  const analysis = useDerived((derived) => derived.analysis)
  // An answer that is still under way is about this design, not about the one the analysis knows.
  const pending = useDerived((derived) => derived.pending)
  const [answer, setAnswer] = useState<Answer>()
  const isLarge = !isJudgedHere(design)
  const atHand = useMemo(
    () => (rules && !pending && !isLarge ? rules.explain(design, finding, analysis, language) : undefined),
    [rules, pending, isLarge, design, finding, analysis, language],
  )
  useEffect(() => {
    if (pending || !isLarge) return undefined
    let isWanted = true
    const hear = (explanation: Explanation | 'cancelled' | undefined) => {
      if (isWanted && explanation !== 'cancelled') setAnswer({ to: finding, explanation })
    }
    // Without an answer the finding still says why, and what to do.
    void explainElsewhere(design, finding, language).then(hear, () => undefined)
    return () => {
      isWanted = false
    }
  }, [pending, isLarge, design, finding, language])
  return isLarge ? (answer?.to === finding ? answer.explanation : undefined) : atHand
}
