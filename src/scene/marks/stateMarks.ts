import type { PartState } from '../../analysis/index.ts'
import { inflate } from '../../model/index.ts'
import type { Point, Rect } from '../../model/index.ts'
import { style } from '../look/style.ts'
import type { ColourRole, Mark } from './mark.ts'
import { circle, cross, hatch, roundedRect, triangle } from './shapes.ts'

/** A state there is something to draw for. */
export type MarkedState = Exclude<PartState, 'ok'>

/** Colour of a state's ring, badge and pill. */
export const stateColours: { readonly [state in MarkedState]: ColourRole } = {
  failed: 'failed',
  down: 'down',
  'cut-off': 'cutOff',
  interrupted: 'interrupted',
  delayed: 'delayed',
  degraded: 'degraded',
  reduced: 'reduced',
}

/** How much of the icon still shows in a state. */
export const stateFading: { readonly [state in PartState]: number } = {
  failed: 0.3,
  down: 0.35,
  'cut-off': 0.5,
  interrupted: 0.6,
  delayed: 0.85,
  reduced: 1,
  degraded: 1,
  ok: 1,
}

function disc(middle: Point, colour: ColourRole): Mark[] {
  return [
    { d: circle(middle, style.spof.badgeRadius + 1.5), fill: 'canvas' },
    { d: circle(middle, style.spof.badgeRadius), fill: colour },
  ]
}

/** Each state has a sign of its own, so that colour is never the only one. */
const badges: { readonly [state in MarkedState]: (middle: Point) => readonly Mark[] } = {
  // A large X, which also stands over the whole icon.
  failed: (at) => [
    { d: cross(at, 5.5), stroke: 'canvas', width: 6 },
    { d: cross(at, 5.5), stroke: 'failed', width: 3.5 },
  ],
  // A small ✕ in a disc.
  down: (at) => [...disc(at, 'down'), { d: cross(at, 3.5), stroke: 'stateText', width: 2 }],
  // A line with a gap in it.
  'cut-off': ({ x, y }) => [
    ...disc({ x, y }, 'cutOff'),
    {
      d: `M${x - 5.5} ${y}H${x - 2}M${x + 2} ${y}H${x + 5.5}M${x + 1.5} ${y - 4.5}L${x - 1.5} ${y + 4.5}`,
      stroke: 'stateText',
      width: 1.75,
    },
  ],
  // A clock: light face, dark hands.
  interrupted: ({ x, y }) => [
    ...disc({ x, y }, 'interrupted'),
    { d: circle({ x, y }, style.spof.badgeRadius - 2.5), fill: 'stateText' },
    { d: `M${x} ${y - 4.5}V${y}L${x + 3.25} ${y + 1.75}`, stroke: 'interrupted', width: 1.75 },
  ],
  // An hourglass, sand below.
  delayed: ({ x, y }) => [
    ...disc({ x, y }, 'delayed'),
    {
      d: `M${x - 3.5} ${y - 4.5}H${x + 3.5}L${x - 3.5} ${y + 4.5}H${x + 3.5}Z`,
      stroke: 'stateText',
      width: 1.4,
    },
    { d: `M${x - 2.5} ${y + 4.25}H${x + 2.5}L${x} ${y + 1}Z`, fill: 'stateText' },
  ],
  // A triangle with an exclamation mark.
  degraded: ({ x, y }) => [
    { d: triangle({ x, y }, 12), fill: 'canvas' },
    { d: triangle({ x, y }, 10), fill: 'degraded' },
    {
      d: `M${x} ${y - 5}V${y + 1.5}M${x} ${y + 3.4}V${y + 5}`,
      stroke: 'stateText',
      width: 1.75,
    },
  ],
  // An outlined disc with a minus: all is well, with less behind it.
  reduced: ({ x, y }) => [
    { d: circle({ x, y }, style.spof.badgeRadius - 0.5), fill: 'canvas', stroke: 'reduced', width: 1.5 },
    { d: `M${x - 4} ${y}H${x + 4}`, stroke: 'reduced', width: 2 },
  ],
}

/** The outline around the icon: solid where it is over, dotted or dashed where something goes on. */
const rings: { readonly [state in MarkedState]: Omit<Mark, 'd' | 'fill'> } = {
  failed: { width: style.spof.ringWidth },
  down: { width: 1.5 },
  'cut-off': { width: 1.75, dash: '2 4' },
  interrupted: { width: 2, dash: '8 4' },
  delayed: { width: 1.75, dash: '12 3 2 3' },
  degraded: { width: 1.5 },
  reduced: { width: 1.25, dash: '4 3' },
}

/** The sign of a state by itself, for a corner or a legend. */
export function stateBadge(state: MarkedState, middle: Point): readonly Mark[] {
  return badges[state](middle)
}

/** What a simulated state draws on an icon. */
export function stateMarks(state: PartState, icon: Rect): readonly Mark[] {
  if (state === 'ok') return []
  const outline = roundedRect(inflate(icon, style.spof.ringReach), style.spof.ringRadius)
  const ring: Mark = { ...rings[state], d: outline, stroke: stateColours[state] }
  if (state === 'failed') {
    const middle = { x: icon.x + icon.width / 2, y: icon.y + icon.height / 2 }
    const x = cross(middle, icon.width / 2 - 6)
    return [ring, { d: x, stroke: 'canvas', width: 9 }, { d: x, stroke: 'failed', width: 5 }]
  }
  const corner = {
    x: icon.x + icon.width + style.spof.ringReach - 1,
    y: icon.y - style.spof.ringReach + 1,
  }
  const lines: Mark[] =
    state === 'down' ? [{ d: hatch(icon, 6), stroke: 'down', width: 1.5, opacity: 0.8 }] : []
  return [...lines, ring, ...stateBadge(state, corner)]
}
