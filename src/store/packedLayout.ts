import { leavesOf, type Layout, type Route } from '../layout/index.ts'
import { rectsOf, type Design, type Id, type Point, type Rect } from '../model/index.ts'

/** A layout as it travels between worker and page: thousands of lines as one list of numbers, which is handed over
 *  instead of being copied object by object. Rectangles do not travel: the page measures the same ones. */
export interface PackedLayout extends Pick<Layout, 'spans' | 'titles'> {
  /** For each line of the drawn design: how many points (0: none), these, then its flags, and where its label is. */
  readonly lines: Float64Array<ArrayBuffer>
}

const flags = { labelled: 1, byHand: 2 } as const

/** Packs the layout of a design. */
export function packLayout(design: Design, { spans, titles, routes }: Layout): PackedLayout {
  const numbers: number[] = []
  for (const { id } of leavesOf(design).edges) {
    const { points = [], label, byHand } = routes.get(id) ?? {}
    numbers.push(points.length)
    for (const { x, y } of points) numbers.push(x, y)
    numbers.push((label ? flags.labelled : 0) + (byHand ? flags.byHand : 0))
    if (label) numbers.push(label.x, label.y, label.width, label.height)
  }
  return { spans, ...(titles && { titles }), lines: Float64Array.from(numbers) }
}

/** The layout that was packed, for the design it was made for. */
export function unpackLayout(design: Design, { spans, titles, lines }: PackedLayout): Layout {
  const routes = new Map<Id, Route>()
  let at = 0
  const next = () => lines[at++] ?? 0
  const point = (): Point => ({ x: next(), y: next() })
  const rect = (): Rect => ({ ...point(), width: next(), height: next() })
  for (const { id } of leavesOf(design).edges) {
    const points = Array.from({ length: next() }, point)
    const flag = next()
    const label = flag & flags.labelled ? { label: rect() } : {}
    const byHand = flag & flags.byHand ? { byHand: true as const } : {}
    if (points.length > 0) routes.set(id, { points, ...label, ...byHand })
  }
  return { rects: rectsOf(design), spans, routes, ...(titles && { titles }) }
}
