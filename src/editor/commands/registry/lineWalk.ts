import { indexOf, type Design, type Edge, type Id } from '../../../model/index.ts'
import { sessionStore } from '../../../store/index.ts'
import { canvasView, focusPart } from '../../canvas/index.ts'

/** The part whose lines are being walked. */
let walked: Id | undefined

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
  walked = part
  sessionStore.getState().select([next])
  canvasView.reveal([next])
}

/** From a line back to the part one came from. */
export function backToPart(line: Edge): void {
  const part = partOf(line)
  sessionStore.getState().select([part])
  focusPart(part)
}

/** Lines that touch a part, leaving ones first. */
export function linesOf(design: Design, part: Id): Id[] {
  const leaving = design.edges.filter(({ from }) => from === part)
  const coming = design.edges.filter(({ from, to }) => to === part && from !== part)
  return [...leaving, ...coming].map(({ id }) => id)
}

function partOf({ from, to }: Edge): Id {
  return walked === to ? to : from
}
