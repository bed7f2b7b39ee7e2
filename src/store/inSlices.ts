import { nextTask } from './nextTask.ts'

/** Milliseconds of a slice: the rest of a frame is for what the page does beside. */
const slice = 6

/** Goes through `work` in slices between which the page hears, draws and paints, as long as it is wanted. Gives whether
 *  all is done. */
export async function inSlices(work: Iterator<unknown>, isWanted: () => boolean): Promise<boolean> {
  for (;;) {
    await nextTask()
    if (!isWanted()) return false
    const end = performance.now() + slice
    do if (work.next().done) return true
    while (performance.now() < end)
  }
}
