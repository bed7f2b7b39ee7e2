import { drawPicture, forgetPicture, type Picture } from '../../editor/picture/drawPicture.ts'
import { fewAtOnce } from '../../editor/picture/fewAtOnce.ts'
import { placeMissing } from '../../layout/index.ts'
import { missingPositions, parseDesign } from '../../model/index.ts'
import { composeScene, noOverlay, type ThemeName } from '../../scene/index.ts'
import { layoutOnce } from '../../store/index.ts'
import { createLending } from './lending.ts'

/** Pictures kept when nobody shows them, for the next time the list is opened. */
const kept = 60

/** One drawn after the other, the window in between: what is typed or closed meanwhile does not wait for all. */
const inTurn = fewAtOnce(1)

const pictures = {
  light: createLending((text: string) => inTurn(() => draw(text, 'light')), forgetPicture, kept),
  dark: createLending((text: string) => inTurn(() => draw(text, 'dark')), forgetPicture, kept),
}

/** Lends a picture of a document's text in a theme. It fails when the document cannot be read or drawn. */
export const pictureOf = (text: string, theme: ThemeName) => pictures[theme](text)

async function draw(text: string, theme: ThemeName): Promise<Picture> {
  await nextTask()
  const read = parseDesign(text)
  if (!read.ok) throw new Error('the document cannot be read')
  const design = missingPositions(read.design).length > 0 ? placeMissing(read.design) : read.design
  return drawPicture(composeScene(design, await layoutOnce(design), noOverlay), theme)
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve))
