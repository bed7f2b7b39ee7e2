import { useEffect, useMemo, useState } from 'react'
import type { Analysis } from '../../analysis/index.ts'
import type { AskedProperty } from '../../checks/index.ts'
import type { Id } from '../../model/index.ts'
import { asksElsewhere, isJudgedHere } from '../../store/index.ts'
import { useRules } from '../fixing/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDerived } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'

const none: readonly AskedProperty[] = []

/** The properties of a part that would decide a check, each with the reasons it is asked for. */
export function useAsks(id: Id): ReadonlyMap<string, readonly string[]> {
  const all = useAllAsks()
  return useMemo(() => reasonsFor(id, all), [id, all])
}

/** By verdict, and by language: asked once for all parts. */
const known = new WeakMap<Analysis, Map<string, readonly AskedProperty[]>>()

/** What the open design is asked: at once where it is small, else once the worker has found out. */
function useAllAsks(): readonly AskedProperty[] {
  const rules = useRules()
  const language = useLanguage()
  const design = useStructure()
  const analysis = useDerived((derived) => derived.analysis)
  const pending = useDerived((derived) => derived.pending)
  // An answer that has come is looked up where it is kept.
  const [, setAnswers] = useState(0)
  const isLarge = !isJudgedHere(design)
  const atHand = useMemo(
    () => (rules && !pending && !isLarge ? rules.asksOf(design, analysis, language) : none),
    [rules, pending, isLarge, design, analysis, language],
  )
  useEffect(() => {
    if (pending || !isLarge) return undefined
    if (known.get(analysis)?.has(language)) return undefined
    let isWanted = true
    const hear = (asks: Awaited<ReturnType<typeof asksElsewhere>>) => {
      if (asks === 'cancelled') return
      known.set(analysis, (known.get(analysis) ?? new Map()).set(language, asks))
      if (isWanted) setAnswers((count) => count + 1)
    }
    // Without an answer nothing is asked.
    void asksElsewhere(design, language).then(hear, () => undefined)
    return () => {
      isWanted = false
    }
  }, [pending, isLarge, design, analysis, language])
  return isLarge ? (known.get(analysis)?.get(language) ?? none) : atHand
}

/** By property, each reason once. */
export function reasonsFor(id: Id, asks: readonly AskedProperty[]): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>()
  for (const { on, property, why } of asks) {
    if (on !== id || why === '') continue
    const others = reasons.get(property) ?? []
    if (!others.includes(why)) reasons.set(property, [...others, why])
  }
  return reasons
}
