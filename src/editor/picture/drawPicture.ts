import { iconsOf, sceneToSvg } from '../../formats/index.ts'
import { inflate, type Rect } from '../../model/index.ts'
import type { Scene, ThemeName } from '../../scene/index.ts'
import { iconTexts } from '../../store/index.ts'

/** A picture to be shown in the page. */
export interface Picture {
  /** Its address; to be let go of with `forgetPicture`. */
  readonly url: string
  /** What of the drawing it shows, in the drawing's coordinates. */
  readonly frame: Rect
}

const padding = 24

/** Draws a scene as an SVG image. Fails when an icon cannot be fetched. */
export async function drawPicture(scene: Scene, theme: ThemeName): Promise<Picture> {
  const icons = await iconTexts(iconsOf(scene))
  const svg = sceneToSvg(scene, { theme, background: 'theme', icons, padding })
  const { x, y, width, height } = inflate(scene.bounds, padding)
  const [left, top] = [Math.floor(x), Math.floor(y)]
  return {
    url: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
    frame: { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top },
  }
}

/** An image that is still being read when its address goes complains of it; by then, in milliseconds, it has been. */
const untilRead = 10_000

/** Lets go of a picture that is shown no more. */
export function forgetPicture({ url }: Picture): void {
  setTimeout(() => URL.revokeObjectURL(url), untilRead)
}
