import type { Rect } from '../../../model/index.ts'
import { overlaps } from '../../../model/index.ts'
import { wordsStrip } from '../../route/shiftTitles.ts'
import type { Drawn, Faults } from './drawn.ts'

/** Further than this from its corner icon a title is lost; a centred one has none to leave. */
const little = 100

/** Titles under the edge of another frame, and titles that went far. */
export function titleFaults({ world, layout }: Drawn): { titlesFramed: Faults; titlesAstray: Faults } {
  const [titlesFramed, titlesAstray]: [Faults, Faults] = [[], []]
  for (const border of world.borders.values()) {
    const by = layout.titles?.get(border.id) ?? 0
    if (border.title !== border.words && Math.abs(by) > little) titlesAstray.push(`${border.id}: ${by} px`)
    const strip = wordsStrip(border, by)
    for (const other of world.bordersIn.meeting(strip))
      if (other !== border && uprights(other.rect).some((one) => overlaps(one, strip)))
        titlesFramed.push(`${border.id} under ${other.id}`)
  }
  return { titlesFramed, titlesAstray }
}

function uprights({ x, y, width, height }: Rect): Rect[] {
  return [x, x + width].map((at) => ({ x: at - 0.5, y, width: 1, height }))
}
