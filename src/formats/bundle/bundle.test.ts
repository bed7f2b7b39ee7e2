import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../../checks/index.ts'
import { parseDesign } from '../../model/index.ts'
import { noteBundle } from './noteBundle.ts'
import { zipOf } from './zipOf.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Reads an archive as other readers do: from the directory at its end, every checksum proved. */
function unzipped(zip: Uint8Array): Record<string, string> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const files: Record<string, string> = {}
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const [size, nameLength, start] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ]
    const name = Buffer.from(zip.subarray(at + 46, at + 46 + nameLength))
    expect(view.getUint32(start, true)).toBe(0x04034b50)
    const body = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
    const bytes = zip.subarray(body, body + size)
    expect(crc32(bytes)).toBe(view.getUint32(at + 16, true))
    files[name.toString('utf8')] = Buffer.from(bytes).toString('latin1')
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return files
}

it('an archive is read by others, byte for byte, with Korean names', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7) % 256)
  const files = unzipped(
    zipOf([
      { name: '그림/하나.png', bytes },
      { name: 'empty', bytes: new Uint8Array() },
    ]),
  )
  expect(files['그림/하나.png']).toBe(Buffer.from(bytes).toString('latin1'))
  expect(files['empty']).toBe('')
})

it('the same files give the same archive', () => {
  const files = [{ name: 'a', bytes: utf8('a') }]
  expect(zipOf(files)).toEqual(zipOf(files))
})

it('a note bundle has both pictures, the words, and findings that show the picture', () => {
  const sample = join(import.meta.dirname, '..', '..', '..', 'samples', 'rds-single-instance.json')
  const read = parseDesign(readFileSync(sample, 'utf8'))
  if (!read.ok) throw new Error('unreadable')
  const analysis = analyse(read.design)
  const findings = runChecks(read.design, analysis, 'ko')
  const entry = { file: 'rds.json', design: read.design, analysis, findings }
  const files = unzipped(noteBundle('rds', entry, { png: utf8('P'), svg: '<svg/>' }, 'ko'))
  expect(Object.keys(files)).toEqual(['rds/rds.png', 'rds/rds.svg', 'rds/rds.md', 'rds/rds.alt.txt'])
  const text = (name: string) => Buffer.from(files[name] ?? '', 'latin1').toString('utf8')
  expect(text('rds/rds.md')).toMatch(/!\[.*\]\(rds\.png\)/)
  expect(text('rds/rds.alt.txt')).toContain('단일 장애점 1개')
  const large = unzipped(noteBundle('rds', entry, { svg: '<svg/>' }, 'ko'))
  expect(Object.keys(large)).toEqual(['rds/rds.svg', 'rds/rds.md', 'rds/rds.alt.txt'])
  expect(Buffer.from(large['rds/rds.md'] ?? '', 'latin1').toString('utf8')).toMatch(/!\[.*\]\(rds\.svg\)/)
})
