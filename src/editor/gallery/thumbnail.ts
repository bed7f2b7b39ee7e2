import { layoutOf } from '../../layout/index.ts'
import { composeScene, noOverlay, type ThemeName } from '../../scene/index.ts'
import { drawPicture } from '../picture/drawPicture.ts'
import { placedSample } from '../picture/placedDesign.ts'
import { fewAtOnce } from '../picture/fewAtOnce.ts'

const made = new Map<string, Promise<string>>()
const run = fewAtOnce(2)

/** Address of a picture of a sample in a theme, drawn when first asked for and kept for this visit.
 *  Fails when the sample cannot be read or laid out; it is tried again when next asked for. */
export function thumbnail(slug: string, theme: ThemeName): Promise<string> {
  const key = `${theme}/${slug}`
  const known = made.get(key)
  if (known) return known
  const picture = run(() => draw(slug, theme))
  made.set(key, picture)
  picture.catch(() => made.delete(key))
  return picture
}

async function draw(slug: string, theme: ThemeName): Promise<string> {
  const design = await placedSample(slug)
  return (await drawPicture(composeScene(design, layoutOf(design), noOverlay), theme)).url
}
