import { tellChange } from '../changesSince.ts'
import type { Id, View } from '../types.ts'
import { withValues } from '../withValues.ts'

/** Places by the ids of parts, as a document holds them. */
type Pairs = NonNullable<View['positions']>
type Pair = Pairs[Id]
type Places = ReadonlyMap<Id, Pair>

/** Of views whose positions were changed step by step. */
const placesIn = new WeakMap<View, Places>()
/** The same the other way round: what is written, and what it was read from. */
const pairsOf = new WeakMap<Places, Pairs>()
const placesOf = new WeakMap<Pairs, Places>()

/** Where a part stands in its parent by a view, if that tells. Own keys only: `constructor` is a fine id. */
export function pairIn(view: View | undefined, id: Id): Pair | undefined {
  const places = view && placesIn.get(view)
  if (places) return places.get(id)
  const pairs = view?.positions
  return pairs && Object.hasOwn(pairs, id) ? pairs[id] : undefined
}

/** What stands for a view's positions where two views are compared by `changesSince`. */
export function placesToken(view: View | undefined): object | undefined {
  return (view && placesIn.get(view)) ?? view?.positions
}

/**
 * A view with other positions of some parts. Every step of a drag makes one of which hardly anything is ever read: the
 * object of all positions is put together when somebody asks for it.
 */
export function withPairs(view: View | undefined, pairs: ReadonlyMap<Id, Pair>): View {
  const places = view && (placesIn.get(view) ?? readFrom(view.positions ?? {}))
  if (!places || [...pairs.keys()].some((id) => !places.has(id)))
    return { ...view, positions: { ...view?.positions, ...Object.fromEntries(pairs) } }
  return withPlaces(view, withValues(places, pairs))
}

function withPlaces(view: View, places: Places): View {
  const made: View = {}
  for (const key of Object.keys(view))
    if (key !== 'positions') Object.defineProperty(made, key, Object.getOwnPropertyDescriptor(view, key) ?? {})
  Object.defineProperty(made, 'positions', {
    enumerable: true,
    configurable: true,
    get: () => writtenFrom(places),
  })
  placesIn.set(made, places)
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
