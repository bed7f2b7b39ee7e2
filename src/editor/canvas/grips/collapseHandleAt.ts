import { textWidth } from '../../../layout/index.ts'
import type { Point } from '../../../model/index.ts'
import { style, type SceneGroup } from '../../../scene/index.ts'

/** Free between a title and the handle, in pixels. */
const gap = 6
/** The handle's side, in pixels. */
export const collapseHandleSize = 18
/** On top of a narrow group: clear of what resizes it, and close enough for the pointer to get there. */
const besideCorner = 6
const overBorder = 5

/** Upper left corner of the handle that collapses or expands a group, in the drawing's pixels: after the title, on top of
 *  a group too narrow for both, or in the upper right corner of a collapsed box. */
export function collapseHandleAt({ rect, title, anchor, closed }: SceneGroup): Point {
  const right = rect.x + rect.width - collapseHandleSize - 2
  if (closed) return { x: right, y: rect.y + 2 }
  const width = textWidth(title.text, style.group.fontSize)
  const after = (anchor === 'middle' ? title.x + width / 2 : title.x + width) + gap
  if (after <= right) return { x: after, y: rect.y + 3 }
  return { x: right - besideCorner, y: rect.y - collapseHandleSize + overBorder }
}
