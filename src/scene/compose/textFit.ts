import { textWidth } from '../../layout/index.ts'
import { style } from '../look/style.ts'
import type { SceneTag } from '../types.ts'

/** A pill that holds `text`, its middle at (x, y). */
export function tagAt(text: string, x: number, y: number): SceneTag {
  const { fontSize, height, padX } = style.tag
  const width = Math.ceil(textWidth(text, fontSize, true)) + 2 * padX
  return { text, rect: { x: x - width / 2, y: y - height / 2, width, height } }
}
