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
