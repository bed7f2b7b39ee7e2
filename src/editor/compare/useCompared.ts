import { useEffect, useState } from 'react'
import type { ThemeName } from '../../scene/index.ts'
import { messageOf, underWay } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { compareSides, forget, type Compared } from './compareSides.ts'
import type { Source } from './sides.ts'
import { words } from './words.ts'

export type Result =
  | { readonly kind: 'open' | 'busy' }
  | { readonly kind: 'cancelled'; readonly again: () => void }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'compared'; readonly compared: Compared }

/** The comparison of two sources, made anew when either changes; `open` until both are chosen. */
export function useCompared(before: Source | undefined, after: Source | undefined, theme: ThemeName): Result {
  const language = useLanguage()
  const [result, setResult] = useState<Result>({ kind: 'busy' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!before || !after) return
    const unwanted = new AbortController()
    const tell = (told: Result) => !unwanted.signal.aborted && setResult(told)
    let made: Compared | undefined
    const work = async (signal: AbortSignal) => {
      const compared = await compareSides(before, after, theme, language, signal)
      // Nobody is left to let go of its pictures.
      if (signal.aborted) forget(compared)
      else made = compared
      return compared
    }
    underWay(words[language].comparing, work, { until: unwanted.signal }).then(
      (compared) => {
        if (compared !== 'cancelled') return tell({ kind: 'compared', compared })
        return tell({ kind: 'cancelled', again: () => setAttempt((last) => last + 1) })
      },
      (error: unknown) => tell({ kind: 'failed', message: messageOf(error) }),
    )
    return () => {
      unwanted.abort()
      if (made) forget(made)
    }
  }, [before, after, theme, language, attempt])
  return before && after ? result : { kind: 'open' }
}
