import type { DocumentState, HistoryStep } from './types.ts'

/** Steps share structure with one another, so this bounds memory at a few megabytes even for large designs. */
const historyLimit = 500

export type Side = HistoryStep['before']

type History = Pick<DocumentState, 'past' | 'future' | 'gesture'>

/** The design shown on one side of a step; a gesture is over, and nothing is kept yet. */
export function shown(side: Side): Pick<DocumentState, 'design' | 'gesture' | 'save'> {
  return { design: side.design, gesture: undefined, save: { kind: 'unsaved' } }
}

/** Whether an edit of `gesture` goes on with the newest step. */
export function joins({ past, gesture: current }: History, gesture: string | undefined): boolean {
  return gesture !== undefined && gesture === current && past.length > 0
}

/** History with one more step, or with the newest one going further when the edit joins it. */
export function withStep(
  history: History,
  step: HistoryStep,
  gesture: string | undefined,
): Pick<DocumentState, 'past' | 'future' | 'gesture'> {
  const last = history.past.at(-1)
  const joined = joins(history, gesture) && last ? { ...last, after: step.after } : undefined
  const past = joined ? [...history.past.slice(0, -1), joined] : [...history.past, step]
  return { past: past.slice(-historyLimit), future: [], gesture }
}

/** The newest step undone; undefined when there is none. */
export function undone({ past, future }: History) {
  const step = past.at(-1)
  return step && { side: step.before, change: { past: past.slice(0, -1), future: [...future, step] } }
}

/** The step undone last done again; undefined when there is none. */
export function redone({ past, future }: History) {
  const step = future.at(-1)
  return step && { side: step.after, change: { past: [...past, step], future: future.slice(0, -1) } }
}

/** The design so many steps back (negative) or forth, as far as there are any; undefined when that is where we are. */
export function travelled(history: History, steps: number) {
  let { past, future } = history
  let there: { readonly side: Side; readonly change: Pick<DocumentState, 'past' | 'future'> } | undefined
  for (let left = Math.abs(steps); left > 0; left--) {
    const next = steps < 0 ? undone({ ...history, past, future }) : redone({ ...history, past, future })
    if (!next) break
    there = next
    ;({ past, future } = next.change)
  }
  return there
}
