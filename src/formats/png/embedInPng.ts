import { limits } from '../../model/index.ts'
import { chunksOf, writeChunk, type Chunk } from './chunks.ts'
import { concat, deflate, inflate, TooLarge } from './zlib.ts'

const keyword = 'faultline'

/** What claims to be a larger document is not read. */
const mostBytes = limits.fileBytes

/** Before an iTXt's text: keyword, NUL, compressed (1), method (0 = zlib), empty language and translated keyword. */
const head = new TextEncoder().encode(`${keyword}\0\x01\0\0\0`)

const isOurs = (chunk: Chunk) =>
  chunk.type === 'iTXt' && head.subarray(0, keyword.length + 1).every((byte, i) => chunk.data[i] === byte)

/** The PNG with `text` inside, in an iTXt chunk before its end; one that was inside already is replaced. The picture
 *  itself is not touched. Throws if the bytes are no whole PNG. */
export async function embedInPng(png: Uint8Array, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks = chunksOf(png)
  const end = chunks?.at(-1)
  if (chunks === undefined || end === undefined) throw new Error('these bytes are no whole PNG')
  const kept = chunks
    .filter((chunk) => chunk !== end && !isOurs(chunk))
    .map((chunk) => png.subarray(chunk.start, chunk.start + chunk.data.length + 12))
  const own = writeChunk('iTXt', concat([head, await deflate(new TextEncoder().encode(text))]))
  return concat([png.subarray(0, 8), ...kept, own, png.subarray(end.start)])
}

export type Found =
  { readonly kind: 'found'; readonly text: string } | { readonly kind: 'none' | 'damaged' | 'too-large' }

/** Where the text begins in our chunk, and whether it is compressed; undefined when the chunk is malformed. */
function textOf(data: Uint8Array): { at: number; compressed: boolean } | undefined {
  const [flag, method] = [data[keyword.length + 1], data[keyword.length + 2]]
  const language = data.indexOf(0, keyword.length + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0 || (flag === 1 && method !== 0)) return undefined
  return { at: translated + 1, compressed: flag === 1 }
}

/** What a PNG carries of ours. Never throws: a damaged or oversized chunk is said to be so. */
export async function readFromPng(png: Uint8Array): Promise<Found> {
  const chunks = chunksOf(png)
  if (chunks === undefined) return { kind: 'damaged' }
  const own = chunks.find(isOurs)
  if (own === undefined) return { kind: 'none' }
  const place = textOf(own.data)
  if (!own.intact() || place === undefined) return { kind: 'damaged' }
  const payload = own.data.subarray(place.at)
  if (payload.length > mostBytes) return { kind: 'too-large' }
  try {
    const bytes = place.compressed ? await inflate(payload, mostBytes) : payload
    return { kind: 'found', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (error) {
    return { kind: error instanceof TooLarge ? 'too-large' : 'damaged' }
  }
}
