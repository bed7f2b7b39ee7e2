import { framedTitles } from '../../framedTitles.ts'
import type { Drawn, Faults } from './drawn.ts'

/** Further than this from its corner icon a title is lost; a centred one has none to leave. */
const little = 100

/** Titles under the edge of another frame, and titles that went far. */
export function titleFaults({ world, layout }: Pick<Drawn, 'world' | 'layout'>): {
  titlesFramed: Faults
  titlesAstray: Faults
} {
  const titlesFramed = framedTitles(world, layout).map(({ title, side }) => `${title.id} under ${side.id}`)
  const titlesAstray = [...world.borders.values()].flatMap(({ id, title, words }) => {
    const by = layout.titles?.get(id) ?? 0
    return title !== words && Math.abs(by) > little ? [`${id}: ${by} px`] : []
  })
  return { titlesFramed, titlesAstray }
}
