import { useEffect, useMemo, useState } from 'react'
import type { Finding } from '../../checks/index.ts'
import { removeWaiver, type Design } from '../../model/index.ts'
import { judgeOnce } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDerived } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import { acceptedOf, gatherAccepted, type AcceptedFinding } from './acceptedOf.ts'

/** What is accepted in the open design, each with what it was said for; one by one until that is worked out. */
export function useGathered(): readonly (readonly AcceptedFinding[])[] {
  const language = useLanguage()
  const design = useStructure()
  const findings = useDerived((derived) => derived.findings)
  const accepted = useMemo(() => acceptedOf(design, findings), [design, findings])
  const [known, setKnown] = useState<{ readonly of: typeof accepted; readonly heard: readonly Finding[] }>()
  useEffect(() => {
    // One alone was said for nothing else that is accepted.
    if (accepted.length < 2) return
    let wanted = true
    void Promise.resolve(judgeOnce(withoutWaivers(design), language)).then(({ findings: heard }) => {
      if (wanted) setKnown({ of: accepted, heard })
    })
    return () => {
      wanted = false
    }
  }, [accepted, design, language])
  return useMemo(
    () => (known?.of === accepted ? gatherAccepted(accepted, known.heard) : accepted.map((one) => [one])),
    [known, accepted],
  )
}

function withoutWaivers(design: Design): Design {
  return (design.waivers ?? []).reduce(removeWaiver, design)
}
