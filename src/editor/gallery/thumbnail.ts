import { iconsOf, sceneToSvg } from '../../formats/index.ts'
import { layoutOf, placeDesign } from '../../layout/index.ts'
import { missingPositions, withRects, type Design } from '../../model/index.ts'
import { composeScene, noOverlay, type ThemeName } from '../../scene/index.ts'
import { elkInWorker, iconTexts, sampleDesign } from '../../store/index.ts'
import { fewAtOnce } from './fewAtOnce.ts'

const made = new Map<string, Promise<string>>()
const placed = new Map<string, Promise<Design>>()
const run = fewAtOnce(2)

/** Address of a picture of a sample in a theme, drawn when first asked for and kept for this visit.
 *  Fails when the sample cannot be read or laid out; it is tried again when next asked for. */
export function thumbnail(slug: string, theme: ThemeName): Promise<string> {
  const key = `${theme}/${slug}`
  const known = made.get(key)
  if (known) return known
  const picture = run(() => draw(slug, theme))
  made.set(key, picture)
  picture.catch(() => {
    made.delete(key)
    placed.delete(slug)
  })
  return picture
}

async function draw(slug: string, theme: ThemeName): Promise<string> {
  const design = await (placed.get(slug) ?? remember(slug))
  const scene = composeScene(design, layoutOf(design), noOverlay)
  const svg = sceneToSvg(scene, {
    theme,
    background: 'theme',
    icons: await iconTexts(iconsOf(scene)),
    padding: 24,
  })
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}

function remember(slug: string): Promise<Design> {
  const design = place(slug)
  placed.set(slug, design)
  return design
}

async function place(slug: string): Promise<Design> {
  const design = await sampleDesign(slug)
  if (missingPositions(design).length === 0) return design
  const { rects, direction } = await placeDesign(design, elkInWorker())
  return withRects(design, rects, direction)
}
