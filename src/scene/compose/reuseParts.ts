import type { Id, Rect } from '../../model/index.ts'

/** How a part is made, and of what: facts tell all that `make` looks at besides the source itself. */
interface Recipe<Part> {
  readonly facts: readonly unknown[]
  readonly make: () => Part
}

/** Gives the part of each source in order; sources without a recipe are left out. */
export type ReuseParts<Source, Part> = (
  sources: readonly Source[],
  recipeOf: (source: Source) => Recipe<Part> | undefined,
) => readonly Part[]

/** Makes a part anew only where its source or a fact is another than the last time (compared by identity); the
 *  others, and the list itself when all are, are the very same objects. */
export function createReuseParts<Source extends { readonly id: Id }, Part>(): ReuseParts<Source, Part> {
  type Made = { readonly source: Source; readonly facts: readonly unknown[]; readonly part: Part }
  let last: ReadonlyMap<Id, Made> = new Map()
  let given: readonly Part[] = []
  return (sources, recipeOf) => {
    const made = new Map<Id, Made>()
    for (const source of sources) {
      const recipe = recipeOf(source)
      if (recipe === undefined) continue
      const { facts, make } = recipe
      const before = last.get(source.id)
      const holds = before?.source === source && sameFacts(before.facts, facts)
      made.set(source.id, holds ? before : { source, facts, part: make() })
    }
    last = made
    const parts = Array.from(made.values(), ({ part }) => part)
    if (parts.length !== given.length || parts.some((part, i) => part !== given[i])) given = parts
    return given
  }
}

/** A rectangle as facts: layouts make rectangles anew, also for what did not move. */
export function rectFacts({ x, y, width, height }: Rect): readonly number[] {
  return [x, y, width, height]
}

function sameFacts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((fact, i) => Object.is(fact, b[i]))
}
