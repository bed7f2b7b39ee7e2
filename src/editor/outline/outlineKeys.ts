import type { KeyboardEvent } from 'react'
import { indexOf, type Id } from '../../model/index.ts'
import { documentStore, sessionStore } from '../../store/index.ts'
import { canvasView, toggleFailure } from '../canvas/index.ts'
import { runCommand } from '../commands/index.ts'
import type { OutlineRow } from './outlineRows.ts'

export interface OutlineKeys {
  readonly rows: readonly OutlineRow[]
  /** The row that has the focus. */
  readonly at: OutlineRow
  readonly goTo: (id: Id) => void
  readonly turn: (id: Id) => void
  readonly rename: (id: Id) => void
  readonly choose: (id: Id, keys: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => void
  readonly goToDrawing: (id: Id) => void
}

/** What a key does in the outline; gives whether it did something. */
export function outlineKey(event: KeyboardEvent<HTMLElement>, keys: OutlineKeys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const next = target(event.key, keys.rows, keys.at)
  if (next) {
    arrive(next, event.shiftKey, keys)
    return true
  }
  return act(event.key, keys)
}

/** The row a key leads to: up, down, first, last, into what is open, out of what is closed. */
export function target(key: string, rows: readonly OutlineRow[], at: OutlineRow): OutlineRow | undefined {
  const place = rows.indexOf(at)
  switch (key) {
    case 'ArrowDown':
      return rows[place + 1]
    case 'ArrowUp':
      return rows[place - 1]
    case 'Home':
      return rows[0]
    case 'End':
      return rows.at(-1)
    case 'ArrowRight':
      return at.open ? rows[place + 1] : undefined
    case 'ArrowLeft':
      return at.open ? undefined : rows.slice(0, place).findLast(({ level }) => level < at.level)
    default:
      return undefined
  }
}

/** The selection goes along, so that drawing and inspector show what is read here; with Shift it grows. */
function arrive({ id }: OutlineRow, grows: boolean, { goTo }: OutlineKeys): void {
  const { selection, select } = sessionStore.getState()
  select(grows ? [...selection, id] : [id])
  canvasView.reveal([id])
  goTo(id)
}

function act(key: string, { at, turn, rename, choose, goToDrawing }: OutlineKeys): boolean {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      if (at.open === undefined || at.open === (key === 'ArrowRight')) return false
      turn(at.id)
      return true
    case 'Enter':
      goToDrawing(at.id)
      return true
    case ' ':
      choose(at.id, { shiftKey: true, ctrlKey: false, metaKey: false })
      return true
    case 'F2':
      rename(at.id)
      return true
    case 'Delete':
    case 'Backspace':
      return removeFrom(at)
    case 'x':
    case 'X':
      if (at.what !== 'edge') toggleFailure(at.id)
      return true
    case 'm':
    case 'M':
      document.querySelector<HTMLElement>('[data-outline-move] button')?.click()
      return true
    case 'Escape':
      goToDrawing(at.id)
      return true
    default:
      return false
  }
}

function removeFrom({ id }: OutlineRow): boolean {
  const { selection, select } = sessionStore.getState()
  if (!selection.has(id)) select([id])
  const parent = indexOf(documentStore.getState().design).parentOf(id)
  const done = runCommand('delete')
  if (done && parent !== undefined) select([parent])
  return done
}
