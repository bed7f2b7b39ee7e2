import { useEffect, useState } from 'react'
import type { Id } from '../../model/index.ts'

/** One visit of the keyboard to a part. */
export interface Visit {
  readonly id: Id
}

/** The part of the drawing that the keyboard has reached, a new object each time; undefined while it is elsewhere. */
export function useFocusedPart(): Visit | undefined {
  const [visit, setVisit] = useState<Visit>()
  useEffect(() => {
    const onFocus = (event: FocusEvent) => setVisit(partOf(event.target))
    const onLeave = (event: FocusEvent) => {
      // Into the window's chrome, or nowhere: what comes next on the page tells itself.
      if (event.relatedTarget === null) setVisit(undefined)
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', onLeave)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', onLeave)
    }
  }, [])
  return visit
}

function partOf(target: EventTarget | null): Visit | undefined {
  if (!(target instanceof HTMLElement) || !target.matches('.react-flow__node:focus-visible')) return undefined
  const id = target.dataset['id']
  return id === undefined ? undefined : { id }
}
