import type { Design } from '../../model/index.ts'
import type { DocumentState } from '../../store/index.ts'
import { useDocument } from './useStores.ts'

/** The open design, for what does not look at places: the same one while parts only move, so that a panel is not
 *  rendered with every frame of a drag. Its places may be those of before. */
export function useStructure(): Design {
  return useDocument(structureOf)
}

let last: Design | undefined

function structureOf({ design }: DocumentState): Design {
  if (!last || !sameButPlaces(last, design)) last = design
  return last
}

function sameButPlaces(a: Design, b: Design): boolean {
  if (a === b) return true
  return sameValues(a, b, ['view']) && sameValues(a.view ?? {}, b.view ?? {}, ['positions', 'sizes'])
}

/** Whether all is the same but what these keys hold. */
function sameValues(a: object, b: object, but: readonly string[]): boolean {
  const keys = Object.keys(a).filter((key) => !but.includes(key))
  const count = Object.keys(b).filter((key) => !but.includes(key)).length
  return keys.length === count && keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key))
}
