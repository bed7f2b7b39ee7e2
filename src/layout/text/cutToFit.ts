import { textWidth } from './textWidth.ts'
import { wrapLabel } from './wrapLabel.ts'

/** `text` on one line of at most `width` pixels, cut with an ellipsis where it is longer. */
export function cutToFit(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text
  return wrapLabel(text, Math.max(width, fontSize), fontSize, 1)[0] ?? ''
}
