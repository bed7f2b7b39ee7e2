import type { Design, Id } from '../types.ts'
import { storedPosition } from './storedPosition.ts'

/** Groups and nodes that were never placed, in document order. */
export function missingPositions(design: Design): Id[] {
  return [...design.groups, ...design.nodes]
    .map((part) => part.id)
    .filter((id) => storedPosition(design, id) === undefined)
}
