import type { Point } from '../../model/index.ts'
import { style } from '../look/style.ts'
import type { Marks } from './mark.ts'
import { circle } from './shapes.ts'

/** The numbered disc of a single point of failure; hollow where something replaces the component by itself. */
export function spofBadge(number: number, transient: boolean, middle: Point): Marks {
  const { badgeRadius, badgeFont } = style.spof
  const colour = transient ? 'transient' : 'spof'
  return {
    shapes: [
      { d: circle(middle, badgeRadius + 1.5), fill: 'canvas' },
      transient
        ? { d: circle(middle, badgeRadius - 0.75), fill: 'canvas', stroke: colour, width: 1.5 }
        : { d: circle(middle, badgeRadius), fill: colour },
    ],
    texts: [
      {
        line: { text: String(number), x: middle.x, y: middle.y + badgeFont * 0.36 },
        colour: transient ? colour : 'spofText',
        fontSize: number > 99 ? badgeFont - 3 : badgeFont,
      },
    ],
  }
}
