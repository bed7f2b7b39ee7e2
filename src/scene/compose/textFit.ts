import { textWidth, wrapLabel } from '../../layout/index.ts'
import { style } from '../look/style.ts'
import type { SceneTag } from '../types.ts'

/** `text` on one line of at most `width` pixels, cut with an ellipsis where it is longer. */
export function cutToFit(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text
  return wrapLabel(text, Math.max(width, fontSize), fontSize, 1)[0] ?? ''
}

/** A pill that holds `text`, its middle at (x, y). */
export function tagAt(text: string, x: number, y: number): SceneTag {
  const { fontSize, height, padX } = style.tag
  const width = Math.ceil(textWidth(text, fontSize, true)) + 2 * padX
  return { text, rect: { x: x - width / 2, y: y - height / 2, width, height } }
}
