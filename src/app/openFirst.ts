import { keepInSight, openLink, replayJournals, restoreLast, startAutosave } from '../store/index.ts'

/** Opens the drawing in the address, else brings back the last document, or opens a sample on a first visit; from then
 *  on the document is kept, and another link put into the address opens as well. */
export async function openFirst(): Promise<void> {
  startAutosave()
  keepInSight()
  addEventListener('hashchange', () => void openLink())
  // Forbidden storage holds nothing to bring back.
  await replayJournals().catch(() => undefined)
  if (await openLink()) return
  if ((await restoreLast()) === 'restored') return
  const { openFirstSample } = await import('./firstVisit/openFirstSample.ts')
  await openFirstSample()
}
