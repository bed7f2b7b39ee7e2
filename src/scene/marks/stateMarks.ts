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
  interrupted: 'degraded',
  delayed: 'degraded',
  reduced: 'cutOff',
  degraded: 'degraded',
}

/** How much of the icon still shows in a state. */
export const stateFading: { readonly [state in PartState]: number } = {
  failed: 0.3,
  down: 0.35,
  'cut-off': 0.5,
  interrupted: 0.7,
  delayed: 1,
  reduced: 1,
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

interface Frame {
  readonly icon: Rect
  /** Outline around the icon. */
  readonly ring: string
  readonly badge: Point
}

/** Each state has a shape of its own, so that colour is never the only sign. */
const drawings: { readonly [state in PartState]: (frame: Frame) => readonly Mark[] } = {
  ok: () => [],
  // A large X.
  failed: ({ icon, ring }) => {
    const middle = { x: icon.x + icon.width / 2, y: icon.y + icon.height / 2 }
    const x = cross(middle, icon.width / 2 - 6)
    return [
      { d: ring, stroke: 'failed', width: style.spof.ringWidth },
      { d: x, stroke: 'canvas', width: 9 },
      { d: x, stroke: 'failed', width: 5 },
    ]
  },
  // Hatching and a small ✕.
  down: ({ icon, ring, badge }) => [
    { d: hatch(icon, 6), stroke: 'down', width: 1.5, opacity: 0.8 },
    { d: ring, stroke: 'down', width: 1.5 },
    ...disc(badge, 'down'),
    { d: cross(badge, 3.5), stroke: 'stateText', width: 2 },
  ],
  // A dotted ring and a broken line.
  'cut-off': ({ ring, badge: { x, y } }) => [
    { d: ring, stroke: 'cutOff', width: 1.75, dash: '2 4' },
    ...disc({ x, y }, 'cutOff'),
    {
      d: `M${x - 5.5} ${y}H${x - 2}M${x + 2} ${y}H${x + 5.5}M${x + 1.5} ${y - 4.5}L${x - 1.5} ${y + 4.5}`,
      stroke: 'stateText',
      width: 1.75,
    },
  ],
  // A dashed ring and the hands of a clock.
  interrupted: ({ ring, badge: { x, y } }) => [
    { d: ring, stroke: 'degraded', width: 1.75, dash: '6 3' },
    ...disc({ x, y }, 'degraded'),
    { d: `M${x} ${y - 4}V${y}H${x + 3}`, stroke: 'stateText', width: 1.75 },
  ],
  // An hourglass.
  delayed: ({ ring, badge: { x, y } }) => [
    { d: ring, stroke: 'degraded', width: 1.5 },
    ...disc({ x, y }, 'degraded'),
    { d: `M${x - 3} ${y - 4}H${x + 3}L${x - 3} ${y + 4}H${x + 3}Z`, stroke: 'stateText', width: 1.5 },
  ],
  // A triangle with an exclamation mark.
  degraded: ({ ring, badge }) => [
    { d: ring, stroke: 'degraded', width: 1.5 },
    { d: triangle(badge, 12), fill: 'canvas' },
    { d: triangle(badge, 10), fill: 'degraded' },
    {
      d: `M${badge.x} ${badge.y - 5}V${badge.y + 1.5}M${badge.x} ${badge.y + 3.4}V${badge.y + 5}`,
      stroke: 'stateText',
      width: 1.75,
    },
  ],
  // A thin ring and a minus.
  reduced: ({ ring, badge: { x, y } }) => [
    { d: ring, stroke: 'cutOff', width: 1.25 },
    ...disc({ x, y }, 'cutOff'),
    { d: `M${x - 4} ${y}H${x + 4}`, stroke: 'stateText', width: 2 },
  ],
}

/** What a simulated state draws on an icon. */
export function stateMarks(state: PartState, icon: Rect): readonly Mark[] {
  const ring = roundedRect(inflate(icon, style.spof.ringReach), style.spof.ringRadius)
  return drawings[state]({ icon, ring, badge: badgeAt(icon) })
}
