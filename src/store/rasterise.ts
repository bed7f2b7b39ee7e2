import { say } from './words.ts'

/** Browsers refuse canvases with a longer side. */
const longestSide = 16384

/** Pixels every browser has room for; iOS gave no more for long. */
const alwaysHeld = 4096 * 4096

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
    const { width, height } = pixelSize(image, scale)
    signal?.throwIfAborted()
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    signal?.addEventListener('abort', () => Object.assign(canvas, { width: 0, height: 0 }))
    const context = canvas.getContext('2d')
    if (!context || !holds(context, width, height)) throw new Error(say('pictureTooLarge'))
    context.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(say('pictureTooLarge')))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Some browsers give a canvas that holds nothing where there is no room for it: what is painted into its last corner
 *  must be there. */
function holds(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  if (width * height <= alwaysHeld) return true
  const corner = [width - 1, height - 1, 1, 1] as const
  context.fillRect(...corner)
  const painted = context.getImageData(...corner).data[3] === 255
  context.clearRect(...corner)
  return painted
}
