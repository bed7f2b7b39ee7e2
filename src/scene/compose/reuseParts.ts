import { changesSince, tellChange, withItems, type Id } from '../../model/index.ts'
import { createMadeAhead } from './madeAhead.ts'
import { finder, holds, oneOf, sameFacts, type Made, type Recipe } from './recipe.ts'

export interface ReuseParts<Source, Fact, Part> {
  /** Gives the part of each source in order. */
  readonly parts: (sources: readonly Source[], recipe: Recipe<Source, Fact, Part>) => readonly Part[]
  /** Makes one by one what `parts` will be asked for by the same recipe; in the end gives what it will give. What is
   *  asked for meanwhile is as it would be without. */
  readonly ahead: (
    sources: readonly Source[],
    recipe: Recipe<Source, Fact, Part>,
  ) => Generator<undefined, readonly Part[]>
}

/** Makes a part anew only where its source or a fact is another than the last time (compared by identity); the
 *  others, and the list itself when all are, are the very same objects. */
export function createReuseParts<Source extends { readonly id: Id }, Fact extends object, Part>(): ReuseParts<
  Source,
  Fact,
  Part
> {
  type One = Made<Source, Fact, Part>
  type Order = Recipe<Source, Fact, Part>
  let last:
    { readonly sources: readonly Source[]; readonly made: readonly One[]; readonly recipe: Order } | undefined
  let parts: readonly Part[] = []
  let places: ReadonlyMap<Id, number> | undefined
  const came = createMadeAhead<Source, Fact, Part>()

  /** Parts that may stay. */
  const standing = ({ shared }: Order) => (last && sameFacts(last.recipe.shared, shared) ? last.made : [])

  /** Only what is known to have changed is looked at; undefined where that is not known. */
  function again(sources: readonly Source[], recipe: Order): readonly Part[] | undefined {
    if (!last) return undefined
    const { made, recipe: old } = last
    const isAlike = sources === last.sources && made.length === sources.length
    const told = isAlike && sameFacts(old.shared, recipe.shared) && changesSince(recipe.facts, old.facts)
    if (!told) return undefined
    places ??= new Map(made.map(({ source }, i) => [source.id, i]))
    const fresh = anewOf([...told, ...fickleOf(made, recipe)], places, made, recipe, came.of(recipe))
    last = { sources, made: withItems(made, fresh), recipe }
    parts = withItems(
      parts,
      fresh.map(([at, { part }]) => [at, part]),
    )
    return parts
  }

  function partsOf(sources: readonly Source[], recipe: Order): readonly Part[] {
    const known = again(sources, recipe)
    if (known) return known
    const old = last?.made ?? []
    const made = remade(sources, recipe, standing(recipe), came.of(recipe))
    const before = parts
    const changed = differences(made, old)
    if (changed?.length !== 0) parts = made.map(({ part }) => part)
    if (changed) tellChange(parts, before, changed)
    places = undefined
    last = { sources, made, recipe }
    return parts
  }

  return {
    parts(sources, recipe) {
      const parts = partsOf(sources, recipe)
      came.use(recipe)
      return parts
    },
    ahead: (sources, recipe) => came.make(sources, recipe, standing(recipe)),
  }
}

/** Parts that may be other ones though nothing of their own changed. */
function fickleOf<Source extends { readonly id: Id }, Fact>(
  made: readonly Made<Source, Fact, unknown>[],
  { fickle }: { readonly fickle?: (fact: Fact) => boolean },
): readonly Id[] {
  return fickle ? made.flatMap(({ source, fact }) => (fickle(fact) ? [source.id] : [])) : []
}

/** With its place, each part that is made anew because a fact changed. */
function anewOf<Source, Fact, Part>(
  changed: readonly Id[],
  places: ReadonlyMap<Id, number>,
  made: readonly Made<Source, Fact, Part>[],
  recipe: Recipe<Source, Fact, Part>,
  ready: ReadonlyMap<Source, Made<Source, Fact, Part>> | undefined,
): readonly [number, Made<Source, Fact, Part>][] {
  return [...new Set(changed)].flatMap((id) => {
    const at = places.get(id)
    const before = at === undefined ? undefined : made[at]
    const fact = recipe.facts.get(id)
    if (at === undefined || !before || !fact || holds(recipe, before.fact, fact)) return []
    return [[at, oneOf(recipe, ready, before.source, fact)]]
  })
}

/** Looks at every source. */
function remade<Source extends { readonly id: Id }, Fact, Part>(
  sources: readonly Source[],
  recipe: Recipe<Source, Fact, Part>,
  old: readonly Made<Source, Fact, Part>[],
  came: ReadonlyMap<Source, Made<Source, Fact, Part>> | undefined,
): readonly Made<Source, Fact, Part>[] {
  const madeOf = finder(old)
  const made: Made<Source, Fact, Part>[] = []
  for (const source of sources) {
    const fact = recipe.facts.get(source.id)
    if (fact === undefined) continue
    const one = madeOf(source, made.length)
    const stays = one && holds(recipe, one.fact, fact)
    made.push(stays ? one : oneOf(recipe, came, source, fact))
  }
  return made
}

/** Where two lists of one length differ. */
function differences(a: readonly unknown[], b: readonly unknown[]): readonly string[] | undefined {
  return a.length === b.length ? a.flatMap((one, i) => (one === b[i] ? [] : [String(i)])) : undefined
}
