import { inflate } from '../../../model/index.ts'
import {
  ghostMarks,
  nodeMarks,
  roundedRect,
  stateColours,
  style,
  type Mark,
  type SceneNode,
} from '../../../scene/index.ts'
import { colour, groundColour } from '../drawn/sceneVariables.ts'
import { squareInk } from '../drawn/squareInk.ts'
import { dashedOpacity, dimOpacity } from './opacities.ts'
import { dimmed, type Paint } from './paint.ts'
import { paintTag } from './paintTag.ts'

const frameRadius = 6

/** A part: the square of its category, and what is marked on it. */
export function paintPart(part: SceneNode): readonly Paint[] {
  const { iconRect, ghost, count, tag, state, ground } = part
  const marks = [...ghostMarks(ghost, iconRect, style.spof.ringReach + 4), ...nodeMarks(part, false).shapes]
  const edge = groundColour(ground)
  const marked = state === undefined || state === 'ok' ? undefined : stateColours[state]
  const paints: readonly Paint[] = [
    { d: roundedRect(iconRect, frameRadius), fill: squareInk(part) },
    ...marks.map(paintMark),
    ...(count ? [paintTag(count, colour('tag'), edge)] : []),
    ...(tag ? [paintTag(tag, colour(ghost ? 'ghost' : (marked ?? 'gap')), edge)] : []),
  ]
  return part.dim ? dimmed(paints, dimOpacity) : paints
}

/** Around a part that is selected. */
export function paintSelectedPart({ iconRect }: SceneNode): readonly Paint[] {
  const ink = 'var(--accent, #2355d3)'
  const ring = roundedRect(inflate(iconRect, 10), 11)
  return [
    { d: ring, fill: ink, opacity: 0.1 },
    { d: ring, stroke: ink, width: 2 },
  ]
}

/** One stroke or shape laid over a part; dashes of a pixel are a paler line. */
export function paintMark({ d, fill, stroke, width, dash, opacity = 1 }: Mark): Paint {
  return {
    d,
    ...(fill && { fill: colour(fill) }),
    ...(stroke && { stroke: colour(stroke), width: width ?? 1 }),
    opacity: dash === undefined ? opacity : opacity * dashedOpacity,
  }
}
