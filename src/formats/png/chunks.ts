import { crc32 } from './crc32.ts'
import { concat } from './zlib.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Length, type and checksum around a chunk's data. */
const overhead = 12

export interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** Where it begins in the file. */
  readonly start: number
  /** Whether its checksum is right. */
  readonly intact: () => boolean
}

/** Whether the bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** The chunks of a PNG in order; undefined if it is none or breaks off before its end. */
export function chunksOf(png: Uint8Array): Chunk[] | undefined {
  if (!isPng(png)) return undefined
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  for (let start = signature.length; start + overhead <= png.length;) {
    const length = view.getUint32(start)
    const end = start + overhead + length
    if (end > png.length) return undefined
    const body = png.subarray(start + 4, end - 4)
    const crc = view.getUint32(end - 4)
    const type = String.fromCharCode(...body.subarray(0, 4))
    chunks.push({ type, data: body.subarray(4), start, intact: () => crc32(body) === crc })
    if (type === 'IEND') return chunks
    start = end
  }
  return undefined
}

/** A chunk as it stands in a file: length, type, data, checksum. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = concat([new TextEncoder().encode(type), data])
  const frame = new DataView(new ArrayBuffer(8))
  frame.setUint32(0, data.length)
  frame.setUint32(4, crc32(body))
  const bytes = new Uint8Array(frame.buffer)
  return concat([bytes.subarray(0, 4), body, bytes.subarray(4)])
}
