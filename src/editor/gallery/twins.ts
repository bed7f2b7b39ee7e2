import { openSample, sessionStore, type SampleEntry } from '../../store/index.ts'

/** A sample and its other half, the earlier one first; undefined for one that has none. */
export function sidesOf({ slug, role, twin }: SampleEntry): readonly [string, string] | undefined {
  if (twin === undefined) return undefined
  return role === 'after' || role === 'reference' ? [twin, slug] : [slug, twin]
}

/** Opens a sample; `told`, if any, then offers to compare it with its other half. */
export async function openWithTwin(slug: string, told: string | undefined): Promise<void> {
  await openSample(slug)
  if (told !== undefined) sessionStore.getState().notify('info', told, undefined, 'compare')
}
