import { indexOf, type Design, type Edge, type Id } from '../../../model/index.ts'
import { sessionStore } from '../../../store/index.ts'
import { canvasView, focusPart } from '../../canvas/index.ts'

/** The part whose lines are being walked, and the line one came to from it. */
let walked: { readonly part: Id; readonly line: Id } | undefined

/** Selects the next line of the selected part: those that leave it, then those that come to it, round and round. On a
 *  line it is the next one of the part one came from. */
export function stepLine(design: Design, selected: Id, by: 1 | -1): void {
  const { edges } = indexOf(design)
  const line = edges.get(selected)
  const part = line ? partOf(line) : selected
  const lines = linesOf(design, part)
  if (lines.length === 0) return
  const at = line ? lines.indexOf(line.id) : by > 0 ? -1 : 0
  const next = lines[(at + by + lines.length) % lines.length]
  if (next === undefined) return
  walked = { part, line: next }
  sessionStore.getState().choose([next])
  canvasView.reveal([next])
}

/** From a line back to the part one came from by keys. Gives whether one did. */
export function backToPart(line: Edge): boolean {
  if (walked?.line !== line.id) return false
  const { part } = walked
  sessionStore.getState().choose([part])
  focusPart(part)
  return true
}

/** Lines that touch a part, leaving ones first. */
export function linesOf(design: Design, part: Id): Id[] {
  const leaving = design.edges.filter(({ from }) => from === part)
  const coming = design.edges.filter(({ from, to }) => to === part && from !== part)
  return [...leaving, ...coming].map(({ id }) => id)
}

function partOf({ from, to }: Edge): Id {
  return walked?.part === to ? to : from
}
