import { useEffect, useMemo, useState } from 'react'
import type { Finding, Fix, FoundFix } from '../../checks/index.ts'
import type { Design } from '../../model/index.ts'
import { fixesElsewhere, isJudgedHere } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDerived, useDocument } from '../ui/useStores.ts'
import { useRules } from './useRules.ts'

/** The answer for a finding, with what it was asked for. */
interface Answer {
  readonly to: Finding
  readonly of: Design
  readonly found: readonly FoundFix[]
}

const none: readonly Fix[] = []

/** The edits that make a finding go away, best first: at once in a small design, else once the worker has tried them. */
export function useFixes(finding: Finding): readonly Fix[] {
  const language = useLanguage()
  const rules = useRules()
  const design = useDocument((document) => document.design)
  const analysis = useDerived((derived) => derived.analysis)
  // An answer that is still under way is about this design, not about the one the analysis knows.
  const pending = useDerived((derived) => derived.pending)
  const [answer, setAnswer] = useState<Answer>()
  const isLarge = !isJudgedHere(design)
  useEffect(() => {
    if (pending || !isLarge) return undefined
    let isWanted = true
    const hear = (found: readonly FoundFix[] | 'cancelled') => {
      if (isWanted && found !== 'cancelled') setAnswer({ to: finding, of: design, found })
    }
    // Without an answer there is nothing to offer; the finding still says what to do.
    void fixesElsewhere(design, finding, language).then(hear, () => undefined)
    return () => {
      isWanted = false
    }
  }, [pending, isLarge, design, finding, language])
  return useMemo(() => {
    if (!rules || pending) return none
    if (!isLarge) return rules.fixesFor(design, finding, analysis, language)
    if (answer?.to !== finding || answer.of !== design) return none
    return rules.drawnFixes(design, finding, analysis, answer.found)
  }, [rules, pending, isLarge, answer, design, finding, analysis, language])
}
