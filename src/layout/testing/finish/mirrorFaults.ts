import type { Point } from '../../../model/index.ts'
import { iconCentre } from '../../../model/index.ts'
import type { Path } from '../../route/paths.ts'
import { mayShare } from '../../route/paths.ts'
import type { Drawn, Faults } from './drawn.ts'

/** The common part stands amid the two, give or take this. */
const amid = 40

/** Lines of one part to two that stand mirrored around it, but meet them at different sides. */
export function mirrorFaults({ paths, layout }: Drawn): Faults {
  const centre = (id: string): Point | undefined => {
    const rect = layout.rects.get(id)
    return rect && iconCentre(rect)
  }
  const faults: Faults = []
  paths.forEach((one, i) => {
    for (const other of paths.slice(i + 1)) {
      if (!mayShare(one, other)) continue
      const [common, end] =
        one.edge.from === other.edge.from ? (['from', 'to'] as const) : (['to', 'from'] as const)
      const [middle, a, b] = [centre(one.edge[common]), centre(one.edge[end]), centre(other.edge[end])]
      if (!middle || !a || !b) continue
      const inRow = a.y === b.y && Math.abs((a.x + b.x) / 2 - middle.x) < amid && a.x !== b.x
      const inColumn = a.x === b.x && Math.abs((a.y + b.y) / 2 - middle.y) < amid && a.y !== b.y
      if ((inRow || inColumn) && isLevel(one, end) !== isLevel(other, end))
        faults.push(`${one.edge.id} and ${other.edge.id}`)
    }
  })
  return faults
}

/** Whether a line meets its part from the side, not from above or below. */
function isLevel({ points }: Path, end: 'from' | 'to'): boolean {
  const [a, b] = end === 'from' ? [points[0], points[1]] : [points.at(-1), points.at(-2)]
  return a?.y === b?.y
}
