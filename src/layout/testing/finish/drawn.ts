import type { Design, Id, Rect } from '../../../model/index.ts'
import { leavesOf } from '../../leavesOf.ts'
import { areaOf, piecesOf } from '../../route/layPath.ts'
import type { Path } from '../../route/paths.ts'
import { lookOf } from '../../route/lookOf.ts'
import type { Laid } from '../../route/windowField.ts'
import type { World } from '../../route/world.ts'
import { worldOf } from '../../route/world.ts'
import type { Layout } from '../../types.ts'

/** A drawing as the eye meets it: lines that lie on each other all the way are one. */
export interface Drawn {
  readonly design: Design
  readonly layout: Layout
  readonly world: World
  readonly paths: readonly Path[]
  /** Every edge by itself, however it is drawn. */
  readonly all: readonly Path[]
  readonly pieces: readonly Laid[]
  readonly labels: readonly { readonly id: Id; readonly text: string; readonly rect: Rect }[]
}

/** Faults of one class, in words. */
export type Faults = string[]

/** The lines, labels and frames of a layout. */
export function drawnOf(whole: Design, layout: Layout): Drawn {
  const design = leavesOf(whole)
  const world = worldOf(design, layout.rects, layout.spans)
  const all = design.edges.flatMap((edge): Path[] => {
    const points = layout.routes.get(edge.id)?.points
    return points ? [{ edge, look: lookOf(edge), points, startSide: 'right', endSide: 'left' }] : []
  })
  const paths = [...new Map(all.map((path) => [JSON.stringify([path.look, path.points]), path])).values()]
  const labels = design.edges.flatMap(({ id, label = '' }) => {
    const rect = layout.routes.get(id)?.label
    return rect ? [{ id, text: label, rect }] : []
  })
  return { design, layout, world, paths, all, pieces: paths.flatMap(piecesOf), labels }
}

/** How far a rectangle is from a straight piece. */
export function distanceTo(piece: Laid, rect: Rect): number {
  const line = areaOf(piece)
  const dx = Math.max(0, line.x + 1 - rect.x - rect.width, rect.x - line.x - line.width + 1)
  const dy = Math.max(0, line.y + 1 - rect.y - rect.height, rect.y - line.y - line.height + 1)
  return Math.hypot(dx, dy)
}

/** How much of their length two parallel stretches have beside each other. */
export function beside(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from)
}
