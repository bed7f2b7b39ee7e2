import { changesSince, tellChange } from '../changesSince.ts'
import type { Id, View } from '../types.ts'
import { withValues } from '../withValues.ts'

/** What a view keeps of parts as pairs of numbers. */
export type PlaceKey = 'positions' | 'sizes'

/** Positions or sizes by the ids of parts, as a document holds them. */
type Pairs = NonNullable<View[PlaceKey]>
export type Pair = Pairs[Id]
type Places = ReadonlyMap<Id, Pair>

/** Of views whose positions or sizes were changed step by step. */
const placesIn = new WeakMap<View, { readonly [Key in PlaceKey]?: Places }>()
/** The same the other way round: what is written, and what it was read from. */
const pairsOf = new WeakMap<Places, Pairs>()
const placesOf = new WeakMap<Pairs, Places>()

/** Where a part stands in its parent by a view, or its size, if that tells. Own keys only: `constructor` is a fine id. */
export function pairIn(view: View | undefined, key: PlaceKey, id: Id): Pair | undefined {
  const places = view && placesIn.get(view)?.[key]
  if (places) return places.get(id)
  const pairs = view?.[key]
  return pairs && Object.hasOwn(pairs, id) ? pairs[id] : undefined
}

/** The parts of which positions or sizes may differ between two views, by `changesSince`; undefined when that is not
 *  known. */
export function pairsChanged(now: View | undefined, before: View | undefined, key: PlaceKey) {
  return changesSince(tokenOf(now, key), tokenOf(before, key))
}

const nothing: object = {}

function tokenOf(view: View | undefined, key: PlaceKey): object {
  return (view && placesIn.get(view)?.[key]) ?? view?.[key] ?? nothing
}

/**
 * A view with other positions or sizes of some parts. Every step of a drag makes one of which hardly anything is ever
 * read: the object of them all is put together when somebody asks for it.
 */
export function withPairs(view: View | undefined, key: PlaceKey, pairs: ReadonlyMap<Id, Pair>): View {
  const places = view && (placesIn.get(view)?.[key] ?? readFrom(view[key] ?? {}))
  if (!places || [...pairs.keys()].some((id) => !places.has(id)))
    return { ...view, [key]: { ...view?.[key], ...Object.fromEntries(pairs) } }
  return withPlaces(view, key, withValues(places, pairs))
}

function withPlaces(view: View, key: PlaceKey, places: Places): View {
  const { [key]: _, ...others } = Object.getOwnPropertyDescriptors(view)
  const get = () => writtenFrom(places)
  const made: View = Object.defineProperties(
    {},
    { ...others, [key]: { enumerable: true, configurable: true, get } },
  )
  placesIn.set(made, { ...placesIn.get(view), [key]: places })
  return made
}

function readFrom(pairs: Pairs): Places {
  const known = placesOf.get(pairs)
  if (known) return known
  const places: Places = new Map(Object.entries(pairs))
  bind(pairs, places)
  tellChange<object>(places, pairs, [])
  return places
}

function writtenFrom(places: Places): Pairs {
  const known = pairsOf.get(places)
  if (known) return known
  const pairs: Pairs = Object.fromEntries(places)
  bind(pairs, places)
  tellChange<object>(pairs, places, [])
  return pairs
}

function bind(pairs: Pairs, places: Places): void {
  pairsOf.set(places, pairs)
  placesOf.set(pairs, places)
}
