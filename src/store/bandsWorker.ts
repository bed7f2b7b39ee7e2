import { expose } from 'comlink'
import { canHold } from './canHold.ts'

/** Puts a picture together from its bands and writes it as PNG. */
export interface BandsSide {
  /** Gives whether there is room for a picture of this size. */
  begin(width: number, height: number): boolean
  add(band: ImageBitmap, top: number): void
  finish(): Promise<Blob | undefined>
}

let canvas: OffscreenCanvas | undefined

const side: BandsSide = {
  begin(width, height) {
    canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    return context !== null && canHold(context, width, height)
  },
  add(band, top) {
    canvas?.getContext('2d')?.drawImage(band, 0, top)
    band.close()
  },
  async finish() {
    const blob = await canvas?.convertToBlob({ type: 'image/png' })
    canvas = undefined
    return blob
  },
}
expose(side)
