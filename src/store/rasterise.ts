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

/** Draws SVG text into a PNG, `scale` pixels to each of its own. */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { width, height } = pixelSize(image, scale)
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    if (!context) throw new Error(say('pictureTooLarge'))
    context.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(say('pictureTooLarge')))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
