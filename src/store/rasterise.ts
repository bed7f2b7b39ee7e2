import { canHold } from './canHold.ts'
import { say } from './words.ts'

/** Browsers refuse canvases with a longer side. */
const longestSide = 16384

/** Whether no canvas can hold a picture at `scale`. */
export function isTooLarge(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): boolean {
  return Math.ceil(width * scale) > longestSide || Math.ceil(height * scale) > longestSide
}

const scales = [4, 3, 2, 1] as const

/** The largest scale, no larger than `wanted`, at which a canvas can hold a picture; undefined when none can. */
export function fittingScale(
  size: { readonly width: number; readonly height: number },
  wanted = 2,
): (typeof scales)[number] | undefined {
  return scales.find((scale) => scale <= wanted && !isTooLarge(size, scale))
}

/** Pixel size of a picture at `scale` (1 to 4). Throws in words when no canvas can hold it. */
export function pixelSize(
  size: { readonly width: number; readonly height: number },
  scale: number,
): { width: number; height: number; scale: number } {
  const kept = Math.min(4, Math.max(1, scale))
  const width = Math.ceil(size.width * kept)
  const height = Math.ceil(size.height * kept)
  if (isTooLarge(size, kept)) throw new Error(say('pictureTooLarge'))
  return { width, height, scale: kept }
}

/** Draws SVG text into a PNG, `scale` pixels to each of its own. What is cancelled goes no further, and gives its
 *  memory back. */
export async function rasterise(svg: string, scale: number, signal?: AbortSignal): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const size = pixelSize(image, scale)
    signal?.throwIfAborted()
    const blob = await (typeof OffscreenCanvas === 'undefined'
      ? paintAtOnce(image, size, signal)
      : (await import('./pictureBands.ts')).paintInBands(image, size, signal))
    if (!blob) throw new Error(say('pictureTooLarge'))
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** For browsers that can draw nowhere but on the page. */
async function paintAtOnce(
  image: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
  signal?: AbortSignal,
): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  signal?.addEventListener('abort', () => Object.assign(canvas, { width: 0, height: 0 }))
  const context = canvas.getContext('2d')
  if (!context || !canHold(context, width, height)) return null
  context.drawImage(image, 0, 0, width, height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
