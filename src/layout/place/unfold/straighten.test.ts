import { readFileSync } from 'node:fs'
import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Id } from '../../../model/index.ts'
import { iconCentre, iconRect, parseDesign } from '../../../model/index.ts'
import type { Elk } from '../../types.ts'
import { placeDesign } from '../placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const file = new URL('../../../../samples/global-serverless-cloudfront-mrap.json', import.meta.url)

test('a call within a Region is not brought straight through a bucket that is called from outside', async () => {
  const read = parseDesign(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error('the sample cannot be read')
  const { view: _, ...design } = read.design
  const { rects } = await placeDesign(design, new ELK() as unknown as Elk, { direction: 'right' })
  const at = (id: Id) => rects.get(id) ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 }
  for (const n of [1, 2]) {
    const [from, to] = [iconCentre(at(`api-${n}`)), iconCentre(at(`fn-${n}`))]
    const icon = iconRect(at(`s3-${n}`))
    const isBetween = from.x < icon.x && icon.x < to.x
    const isInRow = from.y === to.y && icon.y < from.y && from.y < icon.y + icon.height
    expect(isBetween && isInRow).toBe(false)
  }
})
