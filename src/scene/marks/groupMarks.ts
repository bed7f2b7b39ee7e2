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

/** Hatching and border of a group whose loss stops a flow, or that has failed in the simulation. */
export function groupMarks(group: SceneGroup): readonly Mark[] {
  const colour = groupMarkColour(group)
  const stopped = group.state !== undefined && group.state !== 'ok'
  if (colour === undefined || (!group.hatched && !stopped)) return []
  const border = roundedRect(group.rect, style.group.radius)
  // What is back by itself, or only cut off, is no ruin: a border and its word will do.
  if (group.state === 'interrupted' || group.state === 'cut-off')
    return [{ d: border, stroke: colour, width: style.group.strokeWidth + 0.75, dash: '8 4' }]
  return [
    {
      d: hatch(group.rect, style.hatch.step),
      stroke: colour,
      width: style.hatch.width,
      opacity: stopped ? 0.18 : 0.13,
    },
    { d: border, stroke: colour, width: style.group.strokeWidth + 0.5 },
  ]
}
