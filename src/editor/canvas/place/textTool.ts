import { noteService } from '../../../catalog/index.ts'
import { leafBox, type Point } from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { nodeAt } from '../drag/groupAt.ts'
import { placeAt } from './placing.ts'

/** How far the words of a note begin below and right of where one clicks, in pixels: its first line is there. */
const firstLetter = { x: 10, y: 10 }

/** With the text tool a click writes: on a part its name, elsewhere a note. Gives whether the tool was in hand. */
export function writeAt(at: Point): boolean {
  const { tool, set, select } = sessionStore.getState()
  if (tool !== 'text') return false
  set({ tool: 'select' })
  const there = nodeAt(documentStore.getState().design, at)
  const id = there ?? placeAt({ what: 'service', id: noteService }, atLetter(at))
  if (id === undefined) return true
  select([id])
  set({ renaming: id })
  return true
}

/** What is dropped hangs by its middle; a note begins where one clicks. */
function atLetter({ x, y }: Point): Point {
  return { x: x + leafBox.width / 2 - firstLetter.x, y: y + leafBox.height / 3 - firstLetter.y }
}
