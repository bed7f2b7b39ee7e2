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
  const { view: before, ...from } = a
  const { view: now, ...to } = b
  return (
    sameValues(from, to) &&
    sameValues({ ...before, positions: 0, sizes: 0 }, { ...now, positions: 0, sizes: 0 })
  )
}

function sameValues(a: object, b: object): boolean {
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key))
  )
}
