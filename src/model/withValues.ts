import { tellChange } from './changesSince.ts'

/** From so many keys on it takes a noticeable part of a frame to copy a map. */
const large = 512

/** Most values that are kept beside those of another map; with more of them a copy is made again. */
const most = 256

interface Layers {
  readonly base: ReadonlyMap<string, object>
  readonly others: ReadonlyMap<string, object>
}

const layersOf = new WeakMap<object, Layers>()

/** A map with other values under some of its keys, in the same order; who followed the map then needs to look at those
 *  alone (`changesSince`). Made of a large one it takes as long as what changed: the others are looked up where they were.
 *  A key that the map has not is left out. */
export function withValues<Value extends object>(
  map: ReadonlyMap<string, Value>,
  values: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const own = [...values].filter(([key]) => map.has(key))
  if (own.length === 0) return map
  const made = map.size < large ? copied(map, own) : layered(map, own)
  tellChange(
    made,
    map,
    own.map(([key]) => key),
  )
  return made
}

type Entries<Value> = readonly (readonly [string, Value])[]

function copied<Value>(map: ReadonlyMap<string, Value>, values: Entries<Value>): ReadonlyMap<string, Value> {
  const copy = new Map(map)
  for (const [key, value] of values) copy.set(key, value)
  return copy
}

/** On one base only, however many steps it took: a drag asks for its parts hundreds of times between two of them. */
function layered<Value extends object>(
  map: ReadonlyMap<string, Value>,
  values: Entries<Value>,
): ReadonlyMap<string, Value> {
  const below = layersOf.get(map) as { base: typeof map; others: typeof map } | undefined
  const others = new Map([...(below?.others ?? []), ...values])
  if (others.size > most) return copied(map, values)
  const base = below?.base ?? map
  const made = overlaid(base, others)
  layersOf.set(made, { base, others })
  return made
}

function overlaid<Value>(
  base: ReadonlyMap<string, Value>,
  others: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  function* values(): Generator<Value, undefined> {
    for (const [key, value] of base) yield others.get(key) ?? value
  }
  function* entries(): Generator<[string, Value], undefined> {
    for (const [key, value] of base) yield [key, others.get(key) ?? value]
  }
  const made: ReadonlyMap<string, Value> = {
    size: base.size,
    get: (key) => others.get(key) ?? base.get(key),
    has: (key) => base.has(key),
    keys: () => base.keys(),
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach(tell) {
      for (const [key, value] of entries()) tell(value, key, made)
    },
  }
  return made
}
