import { parseDesign, type Design } from '../../model/index.ts'
import { documentStore } from '../../store/index.ts'
import { placedDesign, placedSample } from '../picture/placedDesign.ts'

/** Where one side of a comparison comes from. */
export type Source =
  | { readonly kind: 'current' }
  | { readonly kind: 'sample'; readonly slug: string }
  | { readonly kind: 'file'; readonly name: string; readonly text: string }

/** The design of a side, every part with its place. Throws in words when it cannot be read. */
export async function designOf(source: Source): Promise<Design> {
  if (source.kind === 'current') return documentStore.getState().design
  return source.kind === 'sample' ? placedSample(source.slug) : placedDesign(read(source.text))
}

function read(text: string): Design {
  const result = parseDesign(text)
  if (result.ok) return result.design
  throw new Error(result.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
}

/** A source as the value of a list's entry, and back. Files are chosen, not listed. */
export const valueOf = (source: Source) => (source.kind === 'sample' ? `sample:${source.slug}` : source.kind)

/** Which two a comparison begins with: the two samples it was asked for; else a sample beside its other half, the earlier one first; else the open drawing
 *  and nothing yet. */
export function firstSides(
  { sample }: Design,
  asked?: readonly string[],
): readonly [Source | undefined, Source | undefined] {
  const [before, after] = asked ?? []
  if (before !== undefined && after !== undefined)
    return [
      { kind: 'sample', slug: before },
      { kind: 'sample', slug: after },
    ]
  const current: Source = { kind: 'current' }
  if (sample?.twin === undefined) return [current, undefined]
  const twin: Source = { kind: 'sample', slug: sample.twin }
  return sample.role === 'after' || sample.role === 'reference' ? [twin, current] : [current, twin]
}
