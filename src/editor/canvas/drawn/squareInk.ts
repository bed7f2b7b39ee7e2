import { categoryInfo, serviceOf } from '../../../catalog/index.ts'
import { stateColours, type SceneNode } from '../../../scene/index.ts'
import { colour } from './sceneVariables.ts'

/** Colour of the square that is seen of a part from far away: its category's, or its state's in a simulation. */
export function squareInk({ service, state }: Pick<SceneNode, 'service' | 'state'>): string {
  if (state !== undefined && state !== 'ok') return colour(stateColours[state])
  return categoryInfo(serviceOf(service).category).colour
}
