import { groupInfo } from '../../../catalog/index.ts'
import {
  addGroup,
  contains,
  freshId,
  indexOf,
  moveInto,
  nestingAllowed,
  rectsOf,
  type Design,
  type Id,
  type Rect,
} from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { tryEdit } from '../../ui/tryEdit.ts'
import { groupAt } from '../drag/groupAt.ts'
import { say } from '../words.ts'

/** Smaller than this, a press with the tool was no drag, in the drawing's pixels. */
const least = 24

/** Draws a group over a rectangle: what stands wholly inside, and beside one another, comes into it. */
export function drawGroup(rect: Rect): Id | undefined {
  if (sessionStore.getState().tool !== 'group') return undefined
  sessionStore.getState().set({ tool: 'select' })
  if (rect.width < least || rect.height < least) return undefined
  const { design } = documentStore.getState()
  const around = groupAt(design, rect)
  const parent = around && nestingAllowed('generic', around.kind) ? around.id : undefined
  const id = freshId(design, 'group')
  const group = {
    id,
    kind: 'generic' as const,
    label: groupInfo('generic').name[sessionStore.getState().language],
    rect: rounded(rect),
    ...(parent !== undefined && { parent }),
  }
  const inside = heldBy(design, rect, parent)
  const done = tryEdit(say('group'), (before) => moveInto(addGroup(before, group), inside, id), {
    select: [id],
  })
  if (done) sessionStore.getState().set({ renaming: id })
  return done ? id : undefined
}

function heldBy(design: Design, rect: Rect, parent: Id | undefined): Id[] {
  const rects = rectsOf(design)
  const index = indexOf(design)
  return [...index.childGroups(parent), ...index.childNodes(parent)].flatMap(({ id }) => {
    const box = rects.get(id)
    return box && contains(rect, box) ? [id] : []
  })
}

function rounded({ x, y, width, height }: Rect): Rect {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}
