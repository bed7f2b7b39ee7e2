import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf, writeChunk } from './chunks.ts'
import { crc32 } from './crc32.ts'
import { embedInPng, readFromPng } from './embedInPng.ts'
import { concat } from './zlib.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** One grey pixel. */
const png = concat([
  signature,
  writeChunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  writeChunk('IDAT', deflateSync(Uint8Array.from([0, 128]))),
  writeChunk('IEND', new Uint8Array()),
])

const insert = (chunk: Uint8Array) =>
  concat([png.subarray(0, png.length - 12), chunk, png.subarray(png.length - 12)])
const iTXt = (rest: Uint8Array) => writeChunk('iTXt', concat([utf8('faultline\0'), rest]))

describe('a PNG with a document inside', () => {
  it('gives back every character, Korean and emoji included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('가용 영역 🚀', '\uFEFF{}', '')),
        async (text) => {
          expect(await readFromPng(await embedInPng(png, text))).toEqual({ kind: 'found', text })
        },
      ),
    )
  })

  it('keeps the picture as it was and puts the document before its end', async () => {
    const chunks = chunksOf(await embedInPng(png, 'x')) ?? []
    expect(chunks.map((chunk) => chunk.type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'IEND'])
    expect(chunks.every((chunk) => chunk.intact())).toBe(true)
    expect(chunks[1]?.data).toEqual(chunksOf(png)?.[1]?.data)
  })

  it('holds one document only: a second replaces the first', async () => {
    const twice = await embedInPng(await embedInPng(png, 'first'), 'second')
    expect(await readFromPng(twice)).toEqual({ kind: 'found', text: 'second' })
    expect(chunksOf(twice)?.filter((chunk) => chunk.type === 'iTXt')).toHaveLength(1)
  })

  it('reads an uncompressed document too, and other texts are left alone', async () => {
    expect(await readFromPng(insert(iTXt(utf8('\0\0\0\0plain'))))).toEqual({ kind: 'found', text: 'plain' })
    const other = insert(writeChunk('iTXt', utf8('faultlines\0\0\0\0\0no')))
    expect(await readFromPng(other)).toEqual({ kind: 'none' })
    expect(chunksOf(await embedInPng(other, 'x'))?.filter((chunk) => chunk.type === 'iTXt')).toHaveLength(2)
  })

  it('is said to carry nothing after re-compression', async () => {
    expect(await readFromPng(png)).toEqual({ kind: 'none' })
  })

  it('is refused when any bit of the document is wrong', async () => {
    const good = await embedInPng(png, 'a document of some length, to have bits to flip')
    const own = chunksOf(good)?.find((chunk) => chunk.type === 'iTXt')
    const [start, length] = [own?.start ?? 0, own?.data.length ?? 0]
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: length + 3 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const bad = Uint8Array.from(good)
          bad[start + 8 + at] = (bad[start + 8 + at] ?? 0) ^ (1 << bit)
          expect(await readFromPng(bad)).toEqual({ kind: 'damaged' })
        },
      ),
    )
  })

  it('is refused when it breaks off or lies about its lengths', async () => {
    const good = await embedInPng(png, 'x')
    for (let length = 8; length < good.length; length++) {
      expect(await readFromPng(good.subarray(0, length))).toEqual({ kind: 'damaged' })
    }
    await expect(embedInPng(good.subarray(0, 40), 'x')).rejects.toThrow('no whole PNG')
  })

  it('is refused when a right checksum covers rotten data', async () => {
    expect(await readFromPng(insert(iTXt(utf8('\x01\0\0\0this is not zlib'))))).toEqual({ kind: 'damaged' })
    expect(await readFromPng(insert(iTXt(utf8('\x01'))))).toEqual({ kind: 'damaged' })
  })

  it('does not swell past 32 MB, however small it looks', async () => {
    const bomb = deflateSync(new Uint8Array(33 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readFromPng(insert(iTXt(concat([utf8('\x01\0\0\0'), bomb]))))).toEqual({ kind: 'too-large' })
  })

  it('never fails on bytes that are no PNG', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await readFromPng(concat([signature, bytes]))).toEqual({ kind: 'damaged' })
      }),
    )
  })
})

describe('the checksum', () => {
  it('is the one PNG writes after IEND', () => {
    expect(crc32(utf8('IEND'))).toBe(0xae426082)
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
  })
})
