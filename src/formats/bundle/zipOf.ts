import { crc32 } from '../png/crc32.ts'

/** A file of an archive. Names are UTF-8, folders with `/`. */
export interface ArchivedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** 1 January 1980, the first day a ZIP can tell: the same files give the same archive. */
const firstDay = 0x0021
const utf8Names = 0x0800
const version = 20

/** Files as a ZIP archive (PKWARE APPNOTE 4.3), stored as they are: pictures are compressed already. */
export function zipOf(files: readonly ArchivedFile[]): Uint8Array {
  const entries: { readonly name: Uint8Array; readonly file: ArchivedFile; readonly at: number }[] = []
  const parts: Uint8Array[] = []
  let at = 0
  const put = (part: Uint8Array) => {
    parts.push(part)
    at += part.length
  }
  for (const file of files) {
    const name = new TextEncoder().encode(file.name)
    entries.push({ name, file, at })
    put(record(0x04034b50, [...about(file, name)]))
    put(name)
    put(file.bytes)
  }
  const directory = at
  for (const { name, file, at: where } of entries) {
    // Made by; then as before; then no comment, disk 0, no attributes, where its own record begins.
    const more = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [where, 4],
    ] as const
    put(record(0x02014b50, [[version, 2], ...about(file, name), ...more]))
    put(name)
  }
  const [count, size] = [entries.length, at - directory]
  put(
    record(0x06054b50, [
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [size, 4],
      [directory, 4],
      [0, 2],
    ]),
  )
  return joined(parts, at)
}

/** A number and how many bytes it takes. */
type Field = readonly [value: number, bytes: 2 | 4]

/** What both records of a file begin with: version, flags, method "stored", time, date, checksum, sizes, lengths. */
function about({ bytes }: ArchivedFile, name: Uint8Array): readonly Field[] {
  return [
    [version, 2],
    [utf8Names, 2],
    [0, 2],
    [0, 2],
    [firstDay, 2],
    [crc32(bytes), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  ]
}

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const all: readonly Field[] = [[signature, 4], ...fields]
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of all) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
