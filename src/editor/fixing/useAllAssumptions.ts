import { useCallback, useEffect, useState } from 'react'
import type { Analysis, Assumption } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import {
  assumptionsElsewhere,
  createPutOff,
  documentStore,
  isJudgedHere,
  type Rules,
} from '../../store/index.ts'
import { useDerived, useDocument } from '../ui/useStores.ts'
import { useRules } from './useRules.ts'

/** Milliseconds without an edit that count as quiet. */
const quiet = 250

type Answer = Awaited<ReturnType<typeof assumptionsElsewhere>>

/** By verdict, which a move changes as little as it changes what was assumed. */
const known = new WeakMap<Analysis, Answer>()
const none: readonly Assumption[] = []

interface AllAssumptions {
  readonly all: readonly Assumption[]
  /** Somebody had enough of waiting for them. */
  readonly cancelled: boolean
  readonly askAgain: () => void
}

/** Everything the analysis took for granted in the open design; none until the rules are here, and in a large design
 *  those of before until nothing has moved for a moment and the worker has answered. */
export function useAllAssumptions(): AllAssumptions {
  const rules = useRules()
  const analysis = useDerived((derived) => derived.analysis)
  const pending = useDerived((derived) => derived.pending)
  const documentId = useDocument((document) => document.documentId)
  const [settled, setSettled] = useState<{ readonly answer: Answer; readonly of?: string }>({ answer: none })
  const atHand = rules && !pending ? (known.get(analysis) ?? smallNow(rules, analysis)) : undefined
  const isAtHand = atHand !== undefined
  useEffect(() => {
    if (!rules || pending || isAtHand) return undefined
    return onceQuiet(async (isWanted) => {
      const { design } = documentStore.getState()
      // Without an answer those of before stay.
      const found = await askOnce(analysis, design).catch(() => undefined)
      if (!found) return
      known.set(analysis, found)
      if (isWanted()) setSettled({ answer: found, of: documentId })
    })
  }, [rules, analysis, documentId, pending, isAtHand])
  const askAgain = useCallback(() => {
    known.delete(analysis)
    setSettled({ answer: none })
  }, [analysis])
  const answer = atHand ?? (settled.of === documentId ? settled.answer : none)
  const cancelled = answer === 'cancelled'
  return { all: cancelled ? none : answer, cancelled, askAgain }
}

const asked = new WeakMap<Analysis, Promise<Answer>>()

/** Several parts of the page want the same answer. */
function askOnce(analysis: Analysis, design: Design): Promise<Answer> {
  const before = asked.get(analysis)
  if (before) return before
  const answer = assumptionsElsewhere(design).finally(() => asked.delete(analysis))
  asked.set(analysis, answer)
  return answer
}

function smallNow(rules: Rules, analysis: Analysis): Answer | undefined {
  const { design } = documentStore.getState()
  if (!isJudgedHere(design)) return undefined
  const assumptions = rules.assumptionsOf(design)
  known.set(analysis, assumptions)
  return assumptions
}

/** Calls `work` once the document has not changed for a moment. Gives a stop, after which `work` hears that it is no
 *  longer wanted. */
function onceQuiet(work: (isWanted: () => boolean) => Promise<void>): () => void {
  const wait = createPutOff()
  let isWanted = true
  const act = () => void work(() => isWanted)
  wait.later(quiet, act)
  const unsubscribe = documentStore.subscribe((now, before) => {
    // Once it was done an edit asks for nothing: the next verdict does.
    if (now.design !== before.design && wait.isWaiting()) wait.later(quiet, act)
  })
  return () => {
    isWanted = false
    wait.stop()
    unsubscribe()
  }
}
