import { piecesOf } from '../../route/layPath.ts'
import type { Path } from '../../route/paths.ts'
import { mayShare } from '../../route/paths.ts'
import type { Drawn, Faults } from './drawn.ts'

/** Further apart, two bends are two places. */
const oneFork = 60

interface Turn {
  readonly at: number
  /** Along the trunk and across it. */
  readonly onward: number
}

/** Where a line first turns off its first stretch, when it goes on in the same direction afterwards. */
function turnOf(path: Path): (Turn & { trunk: number; horizontal: boolean; way: number }) | undefined {
  const [a, b, c, d] = path.points
  const [trunk] = piecesOf(path)
  if (!a || !b || !c || !d || !trunk) return undefined
  const { horizontal } = trunk
  const way = Math.sign(horizontal ? b.x - a.x : b.y - a.y)
  const onward = Math.sign(horizontal ? d.x - c.x : d.y - c.y)
  return { at: horizontal ? b.x : b.y, onward, trunk: trunk.at, horizontal, way }
}

function reversed(path: Path): Path {
  return { ...path, points: path.points.toReversed() }
}

/** Branches of one trunk that turn off it at two places a little apart. */
export function forkFaults({ paths }: Drawn): Faults {
  const faults: Faults = []
  paths.forEach((one, i) => {
    for (const other of paths.slice(i + 1)) {
      if (!mayShare(one, other)) continue
      const [p, q] = one.edge.from === other.edge.from ? [one, other] : [reversed(one), reversed(other)]
      const [a, b] = [turnOf(p), turnOf(q)]
      if (!a || !b || a.horizontal !== b.horizontal || a.way !== b.way || Math.abs(a.trunk - b.trunk) > 1)
        continue
      const apart = Math.abs(a.at - b.at)
      const alike = a.onward === a.way && b.onward === b.way
      if (alike && apart > 1 && apart < oneFork)
        faults.push(`${one.edge.id} and ${other.edge.id}, ${apart} px`)
    }
  })
  return faults
}
