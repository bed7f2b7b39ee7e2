import { iconsOf, sceneToSvg } from '../../formats/index.ts'
import { layoutOf, placeMissing } from '../../layout/index.ts'
import { missingPositions, parseDesign } from '../../model/index.ts'
import { composeScene, noOverlay, type ThemeName } from '../../scene/index.ts'
import { iconTexts } from '../../store/index.ts'

const made = new Map<string, Promise<string>>()

/** Address of a picture of a document's text in a theme, kept for this visit. Fails when it cannot be read or drawn. */
export function pictureOf(text: string, theme: ThemeName): Promise<string> {
  const key = `${theme}/${text}`
  const picture = made.get(key) ?? draw(text, theme)
  made.set(key, picture)
  picture.catch(() => made.delete(key))
  return picture
}

async function draw(text: string, theme: ThemeName): Promise<string> {
  const read = parseDesign(text)
  if (!read.ok) throw new Error('the document cannot be read')
  const design = missingPositions(read.design).length > 0 ? placeMissing(read.design) : read.design
  const scene = composeScene(design, layoutOf(design), noOverlay)
  const icons = await iconTexts(iconsOf(scene))
  const svg = sceneToSvg(scene, { theme, background: 'theme', icons, padding: 24 })
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}
