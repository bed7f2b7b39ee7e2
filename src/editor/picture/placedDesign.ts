import { placeDesign } from '../../layout/index.ts'
import { missingPositions, withRects, type Design } from '../../model/index.ts'
import { elkInWorker, sampleDesign } from '../../store/index.ts'

/** A design with a place for every part. Fails when it cannot be laid out. */
export async function placedDesign(design: Design): Promise<Design> {
  if (missingPositions(design).length === 0) return design
  const { rects, direction } = await placeDesign(design, elkInWorker())
  return withRects(design, rects, direction)
}

const samples = new Map<string, Promise<Design>>()

/** A sample with a place for every part, laid out once a visit. A failure is tried again when next asked for. */
export function placedSample(slug: string): Promise<Design> {
  const known = samples.get(slug)
  if (known) return known
  const placed = sampleDesign(slug).then(placedDesign)
  samples.set(slug, placed)
  placed.catch(() => samples.delete(slug))
  return placed
}
