import type { Id } from '../../model/index.ts'

/** Of what parts are made, and how: facts tell all that `make` looks at besides the source itself. */
export interface Recipe<Source, Fact, Part> {
  /** What all parts have in common. */
  readonly shared: readonly unknown[]
  /** What each part has of its own, by the source's id; a source without it is left out. */
  readonly facts: ReadonlyMap<Id, Fact>
  /** Whether a part can stay. Usual: for the very same fact. */
  readonly holds?: (before: Fact, now: Fact) => boolean
  /** The facts for which `holds` may say no though they are the same. */
  readonly fickle?: (fact: Fact) => boolean
  /** What of the other parts is looked at, beyond what `holds` sees of it: parts made ahead are for the very same. */
  readonly around?: readonly unknown[]
  readonly make: (source: Source, fact: Fact) => Part
}

/** A part, and what it was made of. */
export interface Made<Source, Fact, Part> {
  readonly source: Source
  readonly fact: Fact
  readonly part: Part
}

/** All that parts of a recipe depend on besides source and fact. */
export function wholeOf({
  shared,
  around = [],
}: Pick<Recipe<never, never, never>, 'shared' | 'around'>): readonly unknown[] {
  return [...shared, ...around]
}

/** The part of a source: made ahead for the very same, else now. */
export function oneOf<Source, Fact, Part>(
  recipe: Recipe<Source, Fact, Part>,
  came: ReadonlyMap<Source, Made<Source, Fact, Part>> | undefined,
  source: Source,
  fact: Fact,
): Made<Source, Fact, Part> {
  const one = came?.get(source)
  return one?.fact === fact ? one : { source, fact, part: recipe.make(source, fact) }
}

/** Whether a part made of one fact can stay for another. */
export function holds<Fact>(
  recipe: { readonly holds?: (a: Fact, b: Fact) => boolean },
  a: Fact,
  b: Fact,
): boolean {
  return recipe.holds ? recipe.holds(a, b) : a === b
}

/** Most sources stand where they stood; only when one does not, all are looked up by it. */
export function finder<Source, Fact, Part>(from: readonly Made<Source, Fact, Part>[]) {
  let bySource: ReadonlyMap<Source, Made<Source, Fact, Part>> | undefined
  return (source: Source, at: number) => {
    const there = from[at]
    if (there?.source === source) return there
    bySource ??= new Map(from.map((made) => [made.source, made]))
    return bySource.get(source)
  }
}

/** Whether two lists hold the very same. */
export function sameFacts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((fact, i) => Object.is(fact, b[i]))
}
