import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDesign, writeDesign } from '../../model/index.ts'
import { deflate } from '../png/zlib.ts'
import { bytesToBase64 } from '../svg/base64.ts'
import { fragmentOf, longestFragment, readFragment } from './shareLink.ts'

const samples = new URL('../../../samples/', import.meta.url)
const designs = readdirSync(samples).map((file) => {
  const read = parseDesign(readFileSync(new URL(file, samples), 'utf8'))
  if (!read.ok) throw new Error(file)
  return read.design
})

describe('a link that carries a design', () => {
  it('gives back every sample, in an address that travels', async () => {
    for (const design of designs) {
      const fragment = await fragmentOf(design)
      expect(fragment).toMatch(/^design1=[\w-]+$/)
      expect(fragment.length).toBeLessThan(longestFragment)
      const read = await readFragment(`#${fragment}`)
      const again = read?.ok ? parseDesign(read.text) : undefined
      expect(again?.ok && writeDesign(again.design)).toBe(writeDesign(design))
    }
  })

  it('is none of ours without the mark', async () => {
    expect(await readFragment('#section-2')).toBeUndefined()
    expect(await readFragment('')).toBeUndefined()
  })

  it('says so when cut, and when from a newer program', async () => {
    const [design] = designs
    if (!design) throw new Error('there is no sample')
    const fragment = await fragmentOf(design)
    expect(await readFragment(fragment.slice(0, -20))).toMatchObject({ ok: false })
    expect(await readFragment('#design2=abc')).toMatchObject({
      ok: false,
      fault: { en: expect.stringContaining('newer') as string },
    })
  })

  it('reads nothing beyond the limit of a document', async () => {
    const bomb = await deflate(new Uint8Array(40 * 1024 * 1024))
    expect(await readFragment(`design1=${bytesToBase64(bomb)}`)).toMatchObject({
      ok: false,
      fault: { en: expect.stringContaining('more than') as string },
    })
  })

  it('never throws, whatever stands in the address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await readFragment(`#design1=${text}`)).toMatchObject({ ok: expect.any(Boolean) as boolean })
      }),
    )
  })
})
