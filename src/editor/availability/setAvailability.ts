import type { Failure } from '../../analysis/index.ts'
import { indexOf, setProp, type Design, type Id } from '../../model/index.ts'
import { failedGroups } from '../../scene/index.ts'

/** What carries the figure of an input: the node, or the groups drawn for a place; nothing for a zone only named. */
export function carriersOf(design: Design, failure: Failure): readonly Id[] {
  return indexOf(design).nodes.has(failure) ? [failure] : failedGroups(design, [failure])
}

/** States the availability of an input in per cent, or takes the statement back: of a place drawn as several groups, on
 *  the first of them and no other. */
export function setAvailability(design: Design, failure: Failure, percent: number | undefined): Design {
  const stated = (id: Id) => indexOf(design).groups.get(id)?.props?.['availability'] !== undefined
  const [first, ...others] = carriersOf(design, failure)
  if (first === undefined) return design
  return others
    .filter(stated)
    .reduce(
      (changed, id) => setProp(changed, id, 'availability', undefined),
      setProp(design, first, 'availability', percent),
    )
}
