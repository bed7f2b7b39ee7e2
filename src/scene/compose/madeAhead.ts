import type { Id } from '../../model/index.ts'
import { finder, holds, sameFacts, wholeOf, type Made, type Recipe } from './recipe.ts'

interface MadeAhead<Source, Fact, Part> {
  /** What was made for this recipe, by source. */
  readonly of: (
    recipe: Recipe<Source, Fact, Part>,
  ) => ReadonlyMap<Source, Made<Source, Fact, Part>> | undefined
  /** Makes the parts of a recipe one by one, as far as none `standing` can stay; in the end gives them all. */
  readonly make: (
    sources: readonly Source[],
    recipe: Recipe<Source, Fact, Part>,
    standing: readonly Made<Source, Fact, Part>[],
  ) => Generator<undefined, readonly Part[]>
  /** The parts of this recipe are drawn: they need not be kept here. */
  readonly use: (recipe: Recipe<Source, Fact, Part>) => void
}

/** Parts made before they are asked for, of the recipe that was last made ahead. */
export function createMadeAhead<Source extends { readonly id: Id }, Fact extends object, Part>(): MadeAhead<
  Source,
  Fact,
  Part
> {
  type One = Made<Source, Fact, Part>
  let coming: { readonly of: readonly unknown[]; readonly made: Map<Source, One> } | undefined
  const cameOf = (recipe: Recipe<Source, Fact, Part>) =>
    coming && sameFacts(coming.of, wholeOf(recipe)) ? coming.made : undefined

  return {
    of: cameOf,
    *make(sources, recipe, standing) {
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
    },
    use(recipe) {
      if (cameOf(recipe)) coming = undefined
    },
  }
}
