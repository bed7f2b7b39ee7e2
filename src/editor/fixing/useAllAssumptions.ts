import { useEffect, useState } from 'react'
import type { Analysis, Assumption } from '../../analysis/index.ts'
import { createPutOff, documentStore, isJudgedHere, type Rules } from '../../store/index.ts'
import { useDerived } from '../ui/useStores.ts'
import { useRules } from './useRules.ts'

/** Milliseconds without an edit that count as quiet. */
const quiet = 250

/** By verdict, which a move changes as little as it changes what was assumed. */
const known = new WeakMap<Analysis, readonly Assumption[]>()
const none: readonly Assumption[] = []

/** Everything the analysis took for granted in the open design; none until the rules are here, and in a large design,
 *  where working them out takes longer than a frame, those of before until nothing has moved for a moment. */
export function useAllAssumptions(): readonly Assumption[] {
  const rules = useRules()
  const analysis = useDerived((derived) => derived.analysis)
  const pending = useDerived((derived) => derived.pending)
  const [settled, setSettled] = useState(none)
  const atHand = rules && !pending ? (known.get(analysis) ?? smallNow(rules, analysis)) : undefined
  useEffect(() => {
    if (!rules || pending) return undefined
    return onceQuiet(() => setSettled(known.get(analysis) ?? workOut(rules, analysis)))
  }, [rules, analysis, pending])
  return atHand ?? settled
}

function smallNow(rules: Rules, analysis: Analysis): readonly Assumption[] | undefined {
  return isJudgedHere(documentStore.getState().design) ? workOut(rules, analysis) : undefined
}

function workOut(rules: Rules, analysis: Analysis): readonly Assumption[] {
  const assumptions = rules.assumptionsOf(documentStore.getState().design)
  known.set(analysis, assumptions)
  return assumptions
}

/** Calls `act` once the document has not changed for a moment. Gives a stop. */
function onceQuiet(act: () => void): () => void {
  const wait = createPutOff()
  wait.later(quiet, act)
  const unsubscribe = documentStore.subscribe((now, before) => {
    // Once it was done an edit asks for nothing: the next verdict does.
    if (now.design !== before.design && wait.isWaiting()) wait.later(quiet, act)
  })
  return () => {
    wait.stop()
    unsubscribe()
  }
}
