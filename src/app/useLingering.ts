import { useEffect, useState } from 'react'
import { whenIdle } from '../store/index.ts'

interface Lingering<T> {
  /** What is in the page. */
  readonly shown: T | undefined
  /** It is closed, and only waits to be taken out. */
  readonly leaving: boolean
  /** Another one each time it is opened: what comes back begins anew. */
  readonly opening: number
}

/** What is wanted, and what was until the page has time to take it out: hundreds of elements that nobody sees any more
 *  must not hold up what is to be seen instead. */
export function useLingering<T>(wanted: T | undefined, lingers: (one: T) => boolean): Lingering<T> {
  const [now, setNow] = useState<Lingering<T>>({ shown: wanted, leaving: false, opening: 0 })
  const next = follow(now, wanted, lingers)
  if (next !== now) setNow(next)
  useEffect(() => {
    if (!next.leaving) return
    return whenIdle(() => setNow((one) => (one === next ? gone(one) : one)))
  }, [next])
  return next
}

function follow<T>(now: Lingering<T>, wanted: T | undefined, lingers: (one: T) => boolean): Lingering<T> {
  if (wanted === undefined) {
    if (now.shown === undefined || now.leaving) return now
    return lingers(now.shown) ? { ...now, leaving: true } : gone(now)
  }
  if (wanted === now.shown && !now.leaving) return now
  return { shown: wanted, leaving: false, opening: now.opening + 1 }
}

function gone<T>({ opening }: Lingering<T>): Lingering<T> {
  return { shown: undefined, leaving: false, opening }
}
