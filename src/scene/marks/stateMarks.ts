import type { PartState } from '../../analysis/index.ts'
import { inflate } from '../../model/index.ts'
import type { Point, Rect } from '../../model/index.ts'
import { style } from '../look/style.ts'
import type { ColourRole, Mark } from './mark.ts'
import { circle, cross, hatch, roundedRect, triangle } from './shapes.ts'

/** Colour of a state's ring, badge and pill. */
export const stateColours: { readonly [state in Exclude<PartState, 'ok'>]: ColourRole } = {
  failed: 'failed',
  down: 'down',
  'cut-off': 'cutOff',
  degraded: 'degraded',
}

/** How much of the icon still shows in a state. */
export const stateFading: { readonly [state in PartState]: number } = {
  failed: 0.3,
  down: 0.35,
  'cut-off': 0.5,
  degraded: 1,
  ok: 1,
}

const badgeAt = (icon: Rect): Point => ({
  x: icon.x + icon.width + style.spof.ringReach - 1,
  y: icon.y - style.spof.ringReach + 1,
})

function disc(middle: Point, colour: ColourRole): Mark[] {
  return [
    { d: circle(middle, style.spof.badgeRadius + 1.5), fill: 'canvas' },
    { d: circle(middle, style.spof.badgeRadius), fill: colour },
  ]
}

/** What a simulated state draws on an icon. Each has a shape of its own: a large X (failed), hatching and a small ✕
 *  (down), a dashed ring and a broken line (cut off), a triangle (degraded). */
export function stateMarks(state: PartState, icon: Rect): readonly Mark[] {
  const ring = roundedRect(inflate(icon, style.spof.ringReach), style.spof.ringRadius)
  const middle = { x: icon.x + icon.width / 2, y: icon.y + icon.height / 2 }
  const badge = badgeAt(icon)
  switch (state) {
    case 'ok':
      return []
    case 'failed':
      return [
        { d: ring, stroke: 'failed', width: style.spof.ringWidth },
        { d: cross(middle, icon.width / 2 - 6), stroke: 'canvas', width: 9 },
        { d: cross(middle, icon.width / 2 - 6), stroke: 'failed', width: 5 },
      ]
    case 'down':
      return [
        { d: hatch(icon, 6), stroke: 'down', width: 1.5, opacity: 0.8 },
        { d: ring, stroke: 'down', width: 1.5 },
        ...disc(badge, 'down'),
        { d: cross(badge, 3.5), stroke: 'stateText', width: 2 },
      ]
    case 'cut-off': {
      const { x, y } = badge
      const broken = `M${x - 5.5} ${y}H${x - 2}M${x + 2} ${y}H${x + 5.5}M${x + 1.5} ${y - 4.5}L${x - 1.5} ${y + 4.5}`
      return [
        { d: ring, stroke: 'cutOff', width: 1.75, dash: '2 4' },
        ...disc(badge, 'cutOff'),
        { d: broken, stroke: 'stateText', width: 1.75 },
      ]
    }
    case 'degraded': {
      const { x, y } = badge
      return [
        { d: ring, stroke: 'degraded', width: 1.5 },
        { d: triangle(badge, 12), fill: 'canvas' },
        { d: triangle(badge, 10), fill: 'degraded' },
        { d: `M${x} ${y - 5}V${y + 1.5}M${x} ${y + 3.4}V${y + 5}`, stroke: 'stateText', width: 1.75 },
      ]
    }
  }
}
