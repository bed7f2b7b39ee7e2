import { transfer, type Remote } from 'comlink'
import type { BandsSide } from './bandsWorker.ts'
import { workerAt } from './workerAt.ts'

/** Pixels drawn in one go: some 50 ms of a dense drawing, so that a way out is heard between two of them. */
const atOnce = 2 ** 22

const painting = workerAt<Remote<BandsSide>>(
  () => new Worker(new URL('./bandsWorker.ts', import.meta.url), { type: 'module' }),
)

/** A picture as PNG, drawn band by band on the page (no worker can draw SVG) and put together and written in a worker, which
 *  goes when the signal says so. Gives nothing where there is no room for it. */
export async function paintInBands(
  image: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
  signal?: AbortSignal,
): Promise<Blob | undefined> {
  const rows = Math.max(1, Math.min(height, Math.floor(atOnce / width)))
  return painting.ask(async (worker) => {
    if (!(await worker.begin(width, height))) return undefined
    for (let top = 0; top < height; top += rows) {
      signal?.throwIfAborted()
      const band = new OffscreenCanvas(width, Math.min(rows, height - top))
      band.getContext('2d')?.drawImage(image, 0, -top, width, height)
      const bitmap = band.transferToImageBitmap()
      await worker.add(transfer(bitmap, [bitmap]), top)
    }
    return worker.finish()
  }, signal)
}
