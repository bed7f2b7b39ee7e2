import { roundedRect, style, type SceneTag } from '../../../scene/index.ts'
import type { Paint } from './paint.ts'

/** A pill, without its word. */
export function paintTag({ rect }: SceneTag, fill: string, edge: string): Paint {
  return { d: roundedRect(rect, style.tag.radius), fill, stroke: edge, width: 1.25 }
}
