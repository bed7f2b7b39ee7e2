import { useEffect, useState } from 'react'
import type { ThemeName } from '../../scene/index.ts'
import { messageOf } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { compareSides, forget, type Compared } from './compareSides.ts'
import type { Source } from './sides.ts'

export type Result =
  | { readonly kind: 'open' | 'busy' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'compared'; readonly compared: Compared }

/** The comparison of two sources, made anew when either changes; `open` until both are chosen. */
export function useCompared(before: Source | undefined, after: Source | undefined, theme: ThemeName): Result {
  const language = useLanguage()
  const [result, setResult] = useState<Result>({ kind: 'busy' })
  useEffect(() => {
    if (!before || !after) return
    let wanted = true
    let made: Compared | undefined
    compareSides(before, after, theme, language).then(
      (compared) => {
        made = compared
        if (wanted) setResult({ kind: 'compared', compared })
        else forget(compared)
      },
      (error: unknown) => {
        if (wanted) setResult({ kind: 'failed', message: messageOf(error) })
      },
    )
    return () => {
      wanted = false
      if (made) forget(made)
    }
  }, [before, after, theme, language])
  return before && after ? result : { kind: 'open' }
}
