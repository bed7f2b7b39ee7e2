import { failureName, type Failure } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'
import { indexOf, labelOf, type Design } from '../../model/index.ts'

/** The name of everything that can fail. Parts of one name are told apart by the nearest groups that differ. */
export function failureNames(
  design: Design,
  failures: readonly Failure[],
  language: Language,
): ReadonlyMap<Failure, string> {
  const index = indexOf(design)
  const nameOf = (failure: Failure) =>
    index.nodes.has(failure) ? labelOf(design, failure) : failureName(design, failure, language)
  const names = new Map(failures.map((failure) => [failure, nameOf(failure)]))
  const homes = (failure: Failure) => index.ancestors(failure).map((group) => group.label)
  for (const twins of sharing(names)) {
    const depth = Math.max(...twins.map((twin) => homes(twin).length))
    const level = Array.from({ length: depth }, (_, at) => at).find(
      (at) => new Set(twins.map((twin) => homes(twin)[at])).size === twins.length,
    )
    for (const [at, twin] of twins.entries()) {
      const home = level === undefined ? undefined : homes(twin)[level]
      // Nothing around them tells them apart: then a number does.
      names.set(twin, `${names.get(twin)} (${home ?? at + 1})`)
    }
  }
  return names
}

/** Failures that have one name, where there are several. */
function sharing(names: ReadonlyMap<Failure, string>): Failure[][] {
  const byName = new Map<string, Failure[]>()
  for (const [failure, name] of names) byName.set(name, [...(byName.get(name) ?? []), failure])
  return [...byName.values()].filter((failures) => failures.length > 1)
}
