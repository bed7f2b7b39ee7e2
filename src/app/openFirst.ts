import { openSample, restoreLast, startAutosave } from '../store/index.ts'

/** What a first visit opens on: a design with something to find. */
const firstSample = 'web-elb-asg-one-az'

/** Brings back the last document, or opens a sample on a first visit; from then on the document is kept. */
export async function openFirst(): Promise<void> {
  startAutosave()
  if ((await restoreLast()) !== 'restored') await openSample(firstSample)
}
