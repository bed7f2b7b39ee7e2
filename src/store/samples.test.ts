import { expect, it } from 'vitest'
import { missingPositions } from '../model/index.ts'
import { sampleDesign, sampleIndex } from './samples.ts'

it('every sample comes with a place for everything in it', async () => {
  const index = await sampleIndex()
  expect(index.length).toBeGreaterThan(0)
  const waiting = await Promise.all(
    index.map(async ({ slug }) => ({ slug, missing: missingPositions(await sampleDesign(slug)) })),
  )
  expect(waiting.filter(({ missing }) => missing.length > 0)).toEqual([])
})

it('an unknown sample is refused by its name', async () => {
  await expect(sampleDesign('no-such-sample')).rejects.toThrow('no-such-sample')
})
