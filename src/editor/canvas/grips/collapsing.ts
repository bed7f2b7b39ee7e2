import { expandGroups } from '../../../layout/index.ts'
import { indexOf, setCollapsed, type Design, type Id } from '../../../model/index.ts'
import { stepLabel } from '../../ui/stepLabel.ts'
import { tryEdit } from '../../ui/tryEdit.ts'

const collapsing = { en: 'Collapse', ko: '접기' }
const expanding = { en: 'Expand', ko: '펼치기' }

/** Whether a group can be collapsed: it holds something, and is not collapsed yet. */
export function isOpen(design: Design, id: Id): boolean {
  const index = indexOf(design)
  const holds = index.childGroups(id).length + index.childNodes(id).length > 0
  return index.groups.has(id) && holds && !isCollapsed(design, id)
}

/** Whether a group is drawn as one small box. */
export function isCollapsed(design: Design, id: Id): boolean {
  return design.view?.collapsed?.includes(id) ?? false
}

/** Draws groups as one small box each, and selects them; one undo step. */
export function collapseParts(ids: readonly Id[]): void {
  tryEdit(stepLabel(collapsing, ids), (design) => setCollapsed(design, ids, true), { select: ids })
}

/** Draws collapsed groups with all they hold again; one undo step. */
export function expandParts(ids: readonly Id[]): void {
  tryEdit(stepLabel(expanding, ids), (design) => expandGroups(design, ids))
}
