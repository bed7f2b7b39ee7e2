import type { SampleEntry } from '../../store/index.ts'

/** A sample and its other half, the earlier one first; undefined for one that has none. */
export function sidesOf({ slug, role, twin }: SampleEntry): readonly [string, string] | undefined {
  if (twin === undefined) return undefined
  return role === 'after' || role === 'reference' ? [twin, slug] : [slug, twin]
}
