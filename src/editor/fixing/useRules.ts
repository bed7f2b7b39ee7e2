import { useEffect, useState } from 'react'
import { loadRules, rulesAtHand, type Rules } from '../../store/index.ts'

/** The rules of judging once they are here: fixes, questions, assumptions and their words. */
export function useRules(): Rules | undefined {
  const [rules, setRules] = useState(rulesAtHand)
  useEffect(() => {
    if (rules) return
    let wanted = true
    loadRules().then(
      (loaded) => {
        if (wanted) setRules(loaded)
      },
      // Without them there is simply nothing to offer; the drawing says that it could not be judged.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [rules])
  return rules
}
