import { createStore } from 'zustand/vanilla'
import { measureRows, shapeOf } from './measureRows.ts'

/** So many are measured in one go: to lay out text for the first time takes long. */
export const atATime = 60
/** With more than this, those that are not asked for are forgotten. */
const most = 5000

interface Measured {
  /** Of the rows: in another one their heights are others. */
  readonly shape: string
  readonly heights: ReadonlyMap<string, number>
}

/** How high the rows with these messages are. Outlives the panel, which comes and goes. */
export const measuredRows = createStore<Measured>(() => ({ shape: '', heights: new Map() }))

/** Measures some of those messages whose rows are not known yet, as they would be drawn in this list. */
export function measureSome(list: Element, messages: readonly string[]): void {
  const rows = shapeOf(list)
  if (!rows) return
  const shape = `${rows.width} ${rows.line}`
  const last = measuredRows.getState()
  const known = last.shape === shape ? last.heights : new Map<string, number>()
  const asked = new Set(messages)
  const fresh = [...asked].filter((message) => !known.has(message)).slice(0, atATime)
  if (fresh.length === 0) return
  const kept = known.size > most ? [...known].filter(([message]) => asked.has(message)) : known
  measuredRows.setState({ shape, heights: new Map([...kept, ...measureRows(rows, fresh)]) })
}
