import { serviceOf } from '../../../catalog/index.ts'
import { indexOf, type Design, type Id } from '../../../model/index.ts'
import { secondLine } from '../../fixing/secondLine.ts'
import { groupOfKind } from '../../reading/whereabouts.ts'
import type { DrawsPlace } from './types.ts'

/** A link of the network that fails by itself: a second one between the same ends. */
export const parallelLine: DrawsPlace = (design, { part, kind }) =>
  kind === 'second' && isLink(design, part) ? (from) => secondLine(from, part) : undefined

/** A link that is lost with its Direct Connect location: a second one by way of another. */
export const otherLocation: DrawsPlace = (design, { part, kind }) => {
  const location = groupOfKind(design, part, 'dx-location')
  return kind === 'other-place' && isLink(design, part) && location
    ? (from) => secondLine(from, part, location)
    : undefined
}

function isLink(design: Design, id: Id): boolean {
  const node = indexOf(design).nodes.get(id)
  return node !== undefined && serviceOf(node.service).event === 'link'
}
