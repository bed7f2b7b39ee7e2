import { placeDesign } from '../../layout/index.ts'
import { missingPositions, parseDesign, withRects, type Design } from '../../model/index.ts'
import { documentStore, elkInWorker, sampleDesign } from '../../store/index.ts'

/** Where one side of a comparison comes from. */
export type Source =
  | { readonly kind: 'current' }
  | { readonly kind: 'sample'; readonly slug: string }
  | { readonly kind: 'file'; readonly name: string; readonly text: string }

/** The design of a side, every part with its place. Throws in words when it cannot be read. */
export async function designOf(source: Source): Promise<Design> {
  if (source.kind === 'current') return documentStore.getState().design
  return placed(source.kind === 'sample' ? await sampleDesign(source.slug) : read(source.text))
}

function read(text: string): Design {
  const result = parseDesign(text)
  if (result.ok) return result.design
  throw new Error(result.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
}

async function placed(design: Design): Promise<Design> {
  if (missingPositions(design).length === 0) return design
  const { rects, direction } = await placeDesign(design, elkInWorker())
  return withRects(design, rects, direction)
}

/** A source as the value of a list's entry, and back. Files are chosen, not listed. */
export const valueOf = (source: Source) => (source.kind === 'sample' ? `sample:${source.slug}` : source.kind)

/** Which two a comparison begins with: a sample beside its other half, the earlier one first; else the open drawing
 *  and nothing yet. */
export function firstSides({ sample }: Design): readonly [Source | undefined, Source | undefined] {
  const current: Source = { kind: 'current' }
  if (sample?.twin === undefined) return [current, undefined]
  const twin: Source = { kind: 'sample', slug: sample.twin }
  return sample.role === 'after' || sample.role === 'reference' ? [twin, current] : [current, twin]
}
