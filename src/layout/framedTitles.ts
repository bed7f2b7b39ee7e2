import { overlaps, type Rect } from '../model/index.ts'
import { wordsStrip } from './route/shiftTitles.ts'
import type { Border, World } from './route/world.ts'
import type { Layout } from './types.ts'

/** Titles with the side of another frame through them: whose title, and whose side. */
export function framedTitles(
  world: World,
  layout: Layout,
): readonly { readonly title: Border; readonly side: Border }[] {
  return [...world.borders.values()].flatMap((title) => {
    const strip = wordsStrip(title, layout.titles?.get(title.id) ?? 0)
    return [...world.bordersIn.meeting(strip)]
      .filter((side) => side !== title && uprights(side.rect).some((one) => overlaps(one, strip)))
      .map((side) => ({ title, side }))
  })
}

function uprights({ x, y, width, height }: Rect): Rect[] {
  return [x, x + width].map((at) => ({ x: at - 0.5, y, width: 1, height }))
}
