import { inflateSync } from 'node:zlib'

export type Pixel = readonly [red: number, green: number, blue: number, alpha: number]

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The pixels of a picture. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly at: (x: number, y: number) => Pixel
}

/** Bytes to a pixel by PNG's colour type: grey, RGB, grey and alpha, RGBA. */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 }

/** Reads a PNG of eight bits to a channel, not interlaced: what browsers write. Written apart from the product's own
 *  code, so that neither can hide the other's mistakes. */
export function readPng(bytes: Buffer): Picture {
  const chunks = [...chunksOf(bytes)]
  const head = chunks.find(({ type }) => type === 'IHDR')?.data
  if (!head) throw new Error('Not a PNG')
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const channels = channelsOf[head.readUInt8(9)]
  if (head.readUInt8(8) !== 8 || channels === undefined || head.readUInt8(12) !== 0)
    throw new Error('A kind of PNG this reader does not know')
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const rows = unfiltered(inflateSync(packed), width * channels, height, channels)
  const at = (x: number, y: number): Pixel => {
    const [column, row] = [Math.round(x), Math.round(y)]
    if (column < 0 || row < 0 || column >= width || row >= height)
      throw new RangeError(`(${column}, ${row}) lies outside ${width} × ${height}`)
    const start = (row * width + column) * channels
    const value = (channel: number) => rows[start + channel] ?? 0
    if (channels < 3) return [value(0), value(0), value(0), channels === 2 ? value(1) : 255]
    return [value(0), value(1), value(2), channels === 4 ? value(3) : 255]
  }
  return { width, height, at }
}

function* chunksOf(bytes: Buffer) {
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    yield { type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

/** Undoes PNG's row filters (specification, section 9). */
function unfiltered(filtered: Buffer, rowLength: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(rowLength * height)
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (rowLength + 1)] ?? 0
    const [start, above] = [row * rowLength, (row - 1) * rowLength]
    for (let i = 0; i < rowLength; i++) {
      const left = i >= step ? (out[start + i - step] ?? 0) : 0
      const up = row > 0 ? (out[above + i] ?? 0) : 0
      const corner = row > 0 && i >= step ? (out[above + i - step] ?? 0) : 0
      out[start + i] = (filtered[row * (rowLength + 1) + 1 + i] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return out
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** 0 black to 255 white, as the eye weighs the colours. */
export function brightness([red, green, blue]: Pixel): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

/** Whether a pixel has about this colour (`#rrggbb`). */
export function isColour([red, green, blue]: Pixel, colour: string, tolerance = 24): boolean {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  return [red, green, blue].every((value, i) => Math.abs(value - (wanted[i] ?? 0)) <= tolerance)
}

/** How much of a rectangle fits, 0 to 1. */
export function share({ at }: Picture, rect: Rect, fits: (pixel: Pixel) => boolean): number {
  let [seen, fitting] = [0, 0]
  for (let y = Math.ceil(rect.y); y < rect.y + rect.height; y++)
    for (let x = Math.ceil(rect.x); x < rect.x + rect.width; x++) {
      seen += 1
      if (fits(at(x, y))) fitting += 1
    }
  return fitting / seen
}

/** The darkest brightness within `reach` pixels of a point: lines are thin, and lie between pixels. */
export function darkestNear({ at }: Picture, x: number, y: number, reach = 1): number {
  let darkest = 255
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) darkest = Math.min(darkest, brightness(at(x + dx, y + dy)))
  return darkest
}

/** The smallest rectangle around all that is not paper. */
export function inkOf(picture: Picture, paper: Pixel): Rect {
  let [left, top, right, bottom] = [picture.width, picture.height, -1, -1]
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      if (picture.at(x, y).every((value, i) => Math.abs(value - (paper[i] ?? 0)) <= 6)) continue
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
