import { useMemo } from 'react'
import type { AskedProperty } from '../../checks/index.ts'
import type { Id } from '../../model/index.ts'
import { useRules } from '../fixing/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDerived, useDocument } from '../ui/useStores.ts'

/** The properties of a part that would decide a check, each with the reasons it is asked for. */
export function useAsks(id: Id): ReadonlyMap<string, readonly string[]> {
  const rules = useRules()
  const language = useLanguage()
  const design = useDocument((document) => document.design)
  const analysis = useDerived((derived) => derived.analysis)
  const pending = useDerived((derived) => derived.pending)
  const all = useMemo(
    () => (rules && !pending ? rules.asksOf(design, analysis, language) : []),
    [rules, pending, design, analysis, language],
  )
  return useMemo(() => reasonsFor(id, all), [id, all])
}

/** By property, each reason once. */
export function reasonsFor(id: Id, asks: readonly AskedProperty[]): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>()
  for (const { on, property, why } of asks) {
    const known = reasons.get(property) ?? []
    if (on === id && why !== '' && !known.includes(why)) reasons.set(property, [...known, why])
  }
  return reasons
}
