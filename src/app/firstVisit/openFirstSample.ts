import { openDesign, sampleDesign } from '../../store/index.ts'
import type { Design } from '../../model/index.ts'
import view from './firstView.json'

/** What a first visit opens on: a design with something to find. */
export const firstSample = 'web-elb-asg-one-az'

/** The sample with the places the automatic layout gives it, worked out beforehand: a first visit sees its drawing
 *  without waiting for the layout engine. */
export function withFirstView(design: Design): Design {
  return { ...design, view: view as unknown as NonNullable<Design['view']> }
}

/** Opens the sample of a first visit. */
export async function openFirstSample(): Promise<void> {
  await openDesign(withFirstView(await sampleDesign(firstSample)))
}
