type Bytes = Uint8Array<ArrayBuffer>

/** Thrown when inflated data would be larger than allowed: a small file must not fill the memory. */
export class TooLarge extends Error {}

async function through(pair: CoreByteStreams, input: Bytes, most: number): Promise<Bytes> {
  const writer = pair.writable.getWriter()
  // A damaged stream rejects both sides; the reader's error is the one that is told.
  const written = writer.write(input).then(() => writer.close())
  written.catch(() => undefined)
  const reader = pair.readable.getReader()
  const parts: Bytes[] = []
  let length = 0
  for (;;) {
    const step = await reader.read()
    if (step.done || step.value === undefined) break
    length += step.value.length
    if (length > most) {
      await reader.cancel().catch(() => undefined)
      throw new TooLarge(`more than ${most} bytes`)
    }
    parts.push(step.value)
  }
  await written
  return concat(parts)
}

/** All the parts in one array. */
export function concat(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** zlib-compressed bytes. */
export function deflate(bytes: Uint8Array): Promise<Bytes> {
  return through(new CompressionStream('deflate'), new Uint8Array(bytes), Infinity)
}

/** The bytes behind zlib data. Throws `TooLarge` past `most` bytes, and an error when the data is damaged. */
export function inflate(bytes: Uint8Array, most: number): Promise<Bytes> {
  return through(new DecompressionStream('deflate'), new Uint8Array(bytes), most)
}
