import { useEffect, useState } from 'react'
import { derivedStore, loadRules, sessionStore, type Preview } from '../../store/index.ts'
import { availabilityChange, type AvailabilityChange } from './availabilityChange.ts'

/** Above these many nodes the figures take too long to come with a glance. */
const mostNodes = 120
/** The picture comes first, the figures when one stays to look, in milliseconds. */
const patience = 120

/** What a considered change does to the availability of a flow, once that is worked out. */
export function useAvailabilityChange({ from, design }: Preview): AvailabilityChange | undefined {
  const [known, setKnown] = useState<{ readonly of: typeof design; readonly change?: AvailabilityChange }>()
  useEffect(() => {
    if (design.nodes.length > mostNodes) return
    let wanted = true
    const timer = setTimeout(() => {
      void loadRules().then(({ availabilityOf }) => {
        if (!wanted) return
        const change = availabilityChange(availabilityOf(from), availabilityOf(design), flowInFocus())
        setKnown({ of: design, ...(change && { change }) })
      })
    }, patience)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [from, design])
  return known?.of === design ? known.change : undefined
}

function flowInFocus(): string | undefined {
  const { focus } = sessionStore.getState()
  return derivedStore.getState().findings.find((finding) => finding.key === focus)?.flow
}
