import type { Rect } from '../../model/index.ts'
import { style } from '../look/style.ts'
import type { SceneGroup } from '../types.ts'
import type { ColourRole, Mark } from './mark.ts'
import { hatch, roundedRect } from './shapes.ts'
import { stateColours } from './stateMarks.ts'

/** Colour of a group's gap or state, or of what a collapsed one hides; undefined while there is nothing to tell. */
export function groupMarkColour(group: SceneGroup): ColourRole | undefined {
  if (group.state !== undefined && group.state !== 'ok') return stateColours[group.state]
  return group.gap ? 'gap' : group.closed?.holds
}

/** SVG path data, in one piece or several, of what is laid over a group. */
export interface GroupShapes {
  readonly hatching: (rect: Rect, step: number) => readonly string[]
  readonly border: (rect: Rect, radius: number) => readonly string[]
}

const whole: GroupShapes = {
  hatching: (rect, step) => [hatch(rect, step)],
  border: (rect, radius) => [roundedRect(rect, radius)],
}

/** Hatching and border of a group whose loss stops a flow, or that has failed in the simulation. */
export function groupMarks(group: SceneGroup, shapes = whole): readonly Mark[] {
  const colour = groupMarkColour(group)
  const stopped = group.state !== undefined && group.state !== 'ok'
  if (colour === undefined || (!group.hatched && !stopped)) return []
  // What is back by itself, or only cut off, is no ruin: a border and its word will do.
  if (group.state === 'interrupted' || group.state === 'cut-off') {
    const d = roundedRect(group.rect, style.group.radius)
    return [{ d, stroke: colour, width: style.group.strokeWidth + 0.75, dash: '8 4' }]
  }
  const opacity = stopped ? 0.18 : 0.13
  const strokes = { stroke: colour, width: style.hatch.width, opacity }
  const line = { stroke: colour, width: style.group.strokeWidth + 0.5 }
  return [
    ...shapes.hatching(group.rect, style.hatch.step).map((d) => ({ d, ...strokes })),
    ...shapes.border(group.rect, style.group.radius).map((d) => ({ d, ...line })),
  ]
}
