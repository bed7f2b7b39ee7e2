import { keepBends, placeDesign } from '../../layout/index.ts'
import type { Elk, ElkGraph } from '../../layout/index.ts'
import { missingPositions, withRects } from '../../model/index.ts'
import type { Design, Direction } from '../../model/index.ts'

let engine: Promise<Elk> | undefined

/** ELK, loaded when a design first needs it. */
function elk(): Promise<Elk> {
  engine ??= import('elkjs/lib/elk.bundled.js').then(({ default: Engine }) => {
    const api = new Engine()
    return { layout: async (graph) => (await api.layout(graph)) as ElkGraph }
  })
  return engine
}

/** The design with everything placed afresh. */
export async function placedAfresh(design: Design, direction?: Direction): Promise<Design> {
  const placement = await placeDesign(design, await elk(), direction === undefined ? {} : { direction })
  return keepBends(withRects(design, placement.rects, placement.direction))
}

/** The design as its author placed it; what was never placed at all is laid out. */
export async function placed(design: Design): Promise<Design> {
  return missingPositions(design).length === 0 ? design : placedAfresh(design, design.view?.direction)
}
