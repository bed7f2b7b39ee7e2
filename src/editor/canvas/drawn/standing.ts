import type { CSSProperties } from 'react'
import type { Point } from '../../../model/index.ts'

/** How the browser is told where parts stand. By moves: each can glide to another place, but is a picture of its own to
 *  the browser, which goes through all of those whenever one changes. Fixed, in a large drawing: what stands still is one
 *  picture. Dragged: what is dragged there moves from where it stood, for a new fixed place has the places of all worked
 *  out again. */
export type Standing = 'by moves' | 'fixed' | 'dragged'

/** The style that puts a part at a place, after the style it had before. */
export function standingAt({ x, y }: Point, standing: Standing, before?: CSSProperties): CSSProperties {
  if (standing === 'by moves') return {}
  const { left, top } = before ?? {}
  const stays = standing === 'dragged' && typeof left === 'number' && typeof top === 'number'
  if (!stays || (left === x && top === y)) return { left: x, top: y, transform: 'none' }
  return { left, top, transform: `translate(${x - left}px, ${y - top}px)` }
}
