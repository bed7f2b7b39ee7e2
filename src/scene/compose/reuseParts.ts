import { changesSince, tellChange, type Id } from '../../model/index.ts'

/** Of what parts are made, and how: facts tell all that `make` looks at besides the source itself. */
export interface Recipe<Source, Fact, Part> {
  /** What all parts have in common. */
  readonly shared: readonly unknown[]
  /** What each part has of its own, by the source's id; a source without it is left out. */
  readonly facts: ReadonlyMap<Id, Fact>
  /** Whether a part can stay. Usual: for the very same fact. */
  readonly holds?: (before: Fact, now: Fact) => boolean
  /** `holds` may say no also for a fact that is the same. */
  readonly fickle?: boolean
  /** What of the other parts is looked at, beyond what `holds` sees of it: parts made ahead are for the very same. */
  readonly around?: readonly unknown[]
  readonly make: (source: Source, fact: Fact) => Part
}

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

interface Made<Source, Fact, Part> {
  readonly source: Source
  readonly fact: Fact
  readonly part: Part
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
  let coming: { readonly of: readonly unknown[]; readonly made: Map<Source, One> } | undefined

  /** What was made ahead of this recipe. */
  const cameOf = (recipe: Order) =>
    coming && sameFacts(coming.of, wholeOf(recipe)) ? coming.made : undefined

  function* ahead(sources: readonly Source[], recipe: Order): Generator<undefined, readonly Part[]> {
    const standing = last && sameFacts(last.recipe.shared, recipe.shared) ? last.made : []
    const madeOf = finder(standing)
    const made = cameOf(recipe) ?? new Map<Source, One>()
    coming = { of: wholeOf(recipe), made }
    const all: Part[] = []
    for (const source of sources) {
      const fact = recipe.facts.get(source.id)
      if (fact === undefined) continue
      const [stands, came] = [madeOf(source, all.length), made.get(source)]
      const known =
        stands && holds(recipe, stands.fact, fact) ? stands : came?.fact === fact ? came : undefined
      const one = known ?? { source, fact, part: recipe.make(source, fact) }
      all.push(one.part)
      if (known) continue
      made.set(source, one)
      yield
    }
    return all
  }

  /** Only what is known to have changed is looked at; undefined where that is not known. */
  function again(sources: readonly Source[], recipe: Order): readonly Part[] | undefined {
    if (!last) return undefined
    const { made, recipe: old } = last
    const isAlike = sources === last.sources && made.length === sources.length && !recipe.fickle
    const changed = isAlike && sameFacts(old.shared, recipe.shared) && changesSince(recipe.facts, old.facts)
    if (!changed) return undefined
    places ??= new Map(made.map(({ source }, i) => [source.id, i]))
    const came = cameOf(recipe)
    const fresh: [number, One][] = []
    for (const id of changed) {
      const at = places.get(id)
      const before = at === undefined ? undefined : made[at]
      const fact = recipe.facts.get(id)
      if (at === undefined || !before || !fact || holds(recipe, before.fact, fact)) continue
      fresh.push([at, oneOf(recipe, came, before.source, fact)])
    }
    last = { sources, made: withOthers(made, fresh), recipe }
    const next = withOthers(
      parts,
      fresh.map(([at, { part }]) => [at, part]),
    )
    tellChange(
      next,
      parts,
      fresh.map(([at]) => String(at)),
    )
    parts = next
    return parts
  }

  function partsOf(sources: readonly Source[], recipe: Order): readonly Part[] {
    const known = again(sources, recipe)
    if (known) return known
    const old = last?.made ?? []
    const isShared = last && sameFacts(last.recipe.shared, recipe.shared)
    const made = remade(sources, recipe, isShared ? old : [], cameOf(recipe))
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
      if (cameOf(recipe)) coming = undefined
      return parts
    },
    ahead,
  }
}

/** All that parts of a recipe depend on besides source and fact. */
function wholeOf({
  shared,
  around = [],
}: Pick<Recipe<never, never, never>, 'shared' | 'around'>): readonly unknown[] {
  return [...shared, ...around]
}

/** The part of a source: made ahead for the very same, else now. */
function oneOf<Source, Fact, Part>(
  recipe: Recipe<Source, Fact, Part>,
  came: ReadonlyMap<Source, Made<Source, Fact, Part>> | undefined,
  source: Source,
  fact: Fact,
): Made<Source, Fact, Part> {
  const one = came?.get(source)
  return one?.fact === fact ? one : { source, fact, part: recipe.make(source, fact) }
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

function holds<Fact>(recipe: { readonly holds?: (a: Fact, b: Fact) => boolean }, a: Fact, b: Fact): boolean {
  return recipe.holds ? recipe.holds(a, b) : a === b
}

function withOthers<T>(items: readonly T[], others: readonly (readonly [number, T])[]): readonly T[] {
  if (others.length === 0) return items
  const all = [...items]
  for (const [at, item] of others) all[at] = item
  return all
}

/** Most sources stand where they stood; only when one does not, all are looked up by it. */
function finder<Source, Fact, Part>(from: readonly Made<Source, Fact, Part>[]) {
  let bySource: ReadonlyMap<Source, Made<Source, Fact, Part>> | undefined
  return (source: Source, at: number) => {
    const there = from[at]
    if (there?.source === source) return there
    bySource ??= new Map(from.map((made) => [made.source, made]))
    return bySource.get(source)
  }
}

function sameFacts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((fact, i) => Object.is(fact, b[i]))
}
