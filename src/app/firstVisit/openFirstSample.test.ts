import ELK from 'elkjs/lib/elk.bundled.js'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { placeDesign, type Elk } from '../../layout/index.ts'
import { missingPositions, withRects } from '../../model/index.ts'
import { sampleDesign } from '../../store/index.ts'
import { firstSample, withFirstView } from './openFirstSample.ts'

/** `FAULTLINE_FIRST_VIEW=write` works the places out again after the layout has changed. */
it('has the places the layout gives today', async () => {
  const design = await sampleDesign(firstSample)
  const { rects, direction } = await placeDesign(design, new ELK() as unknown as Elk)
  const today = withRects(design, rects, direction).view
  if (process.env['FAULTLINE_FIRST_VIEW'] === 'write') {
    const file = join(process.cwd(), 'src/app/firstVisit/firstView.json')
    if (!existsSync(file)) throw new Error(file)
    writeFileSync(file, `${JSON.stringify(today, undefined, 2)}\n`)
    return
  }
  const placed = withFirstView(design)
  expect(placed.view).toEqual(today)
  expect(missingPositions(placed)).toEqual([])
})
