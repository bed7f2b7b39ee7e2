import { readdirSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDesign } from '../model/index.ts'
import type { Drawing } from './format.ts'
import { writeChunk } from './png/chunks.ts'
import { concat } from './png/zlib.ts'
import { readDocument, readEmbedded } from './readEmbedded.ts'
import { formatOf, formats } from './registry.ts'
import { iconsOf } from './svg/icons.ts'
import { aDesign, aScene, fakeIcons } from './testing/aPicture.ts'

const onePixel = concat([
  Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  writeChunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  writeChunk('IDAT', deflateSync(Uint8Array.from([0, 128]))),
  writeChunk('IEND', new Uint8Array()),
])

function aDrawing(label: string): Drawing {
  const scene = aScene(label)
  return {
    design: aDesign(label),
    scene,
    theme: 'light',
    background: 'theme',
    scale: 1,
    icons: fakeIcons(iconsOf(scene)),
    rasterise: () => Promise.resolve(onePixel),
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)
const wordsOf = async (content: Uint8Array) => {
  const read = await readDocument(content)
  return read.ok ? 'read' : read.fault.en
}

describe('the formats', () => {
  it('are one folder each', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const withFormat = folders.filter(({ name }) =>
      readdirSync(`${import.meta.dirname}/${name}`).includes('format.ts'),
    )
    expect(formats.map((format) => format.id)).toEqual(withFormat.map(({ name }) => name).sort())
    expect(formats.length).toBeGreaterThanOrEqual(3)
  })

  describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
    it('keeps the contract', () => {
      expect(formatOf(id)).toBe(format)
      expect(format.extension).toMatch(/^[a-z]+$/)
      expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+]+$/)
      expect([format.name.en, format.name.ko].every((name) => name.length > 2)).toBe(true)
    })

    it('gives back the design it was written from, whatever the labels', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.constantFrom('주문 DB 🚀', '</svg>"&\'', 'a\nb'),
            fc.string({ unit: 'grapheme', maxLength: 60 }),
          ),
          async (label) => {
            const written = await format.write(aDrawing(label))
            expect(formats.filter((one) => one.recognises(written))).toEqual([format])
            const read = parseDesign((await readEmbedded(written)) ?? '')
            expect(read.ok && read.design).toEqual(aDesign(label))
          },
        ),
        { numRuns: 25 },
      )
    })

    it('never fails on bytes of any sort', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (junk) => {
          const read = await format.read(junk)
          expect(read.ok || read.fault.ko.length > 0).toBe(true)
        }),
      )
    })
  })
})

describe('reading what a file carries', () => {
  it('says what is missing, in words', async () => {
    expect(await wordsOf(onePixel)).toBe(
      'this PNG carries no Faultline document; it may have been re-compressed',
    )
    expect(await wordsOf(bytes('<?xml version="1.0"?>\n<!-- x --><svg xmlns="x"/>'))).toMatch(
      /^this SVG carries no/,
    )
    expect(await wordsOf(bytes('GIF89a'))).toMatch(/^this is neither/)
    expect(await wordsOf(onePixel.subarray(0, 50))).toMatch(/damaged/)
    expect(await readEmbedded(onePixel)).toBeUndefined()
  })

  it('takes JSON with a byte order mark', async () => {
    expect(await readEmbedded(bytes('\uFEFF {"format":"faultline/1"}'))).toBe(' {"format":"faultline/1"}')
  })
})
