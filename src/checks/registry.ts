import type { Check } from './types.ts'

const modules = import.meta.glob<{ readonly check: Check }>('./*/index.ts', { eager: true })

/** Every check there is: one folder each, found by its place. Sorted by id. */
export const checks: readonly Check[] = Object.values(modules)
  .map(({ check }) => check)
  .sort((a, b) => (a.id < b.id ? -1 : 1))

const byId = new Map(checks.map((check) => [check.id, check]))

/** The check of an id. */
export const checkOf = (id: string): Check | undefined => byId.get(id)

/** The general checks that a check says better. */
export const foldsOf = (id: string): readonly string[] => checkOf(id)?.folds ?? []
