import { useDeferredValue, useMemo } from 'react'
import { useDerived, useSession } from '../ui/useStores.ts'
import { arrangeFindings, type FindingGroup } from './arrangeFindings.ts'

interface Arranged {
  readonly groups: readonly FindingGroup[]
  /** What is looked for in them. */
  readonly filter: string
  /** All that they say, from the top. */
  readonly messages: readonly string[]
}

/** The findings that count, under the headings somebody chose. */
export function useFindingGroups(): Arranged {
  const findings = useDerived((derived) => derived.findings)
  const by = useSession((session) => session.findingsBy)
  // Typing stays quick however long the list is.
  const filter = useDeferredValue(useSession((session) => session.findingsFilter))
  return useMemo(() => {
    const groups = arrangeFindings(findings, by, filter)
    const messages = groups.flatMap((group) => group.findings.map(({ message }) => message))
    return { groups, filter, messages }
  }, [findings, by, filter])
}
