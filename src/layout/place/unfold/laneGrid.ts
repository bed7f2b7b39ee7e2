import type { Direction } from '../../../model/index.ts'
import type { Box, Frame } from '../fold/frame.ts'
import { spacing } from '../spacing.ts'

/** Fewer lanes than this stand side by side in any case. */
export const fewestInGrid = 4
/** More than this stand in a grid in any case. */
export const longestRow = 6
/** Shape that a grid of lanes aims at. */
const wanted = 1.6

/** How many lanes stand beside each other across the flow, and in how many ranks along it. */
export interface LaneGrid {
  readonly across: number
  readonly ranks: number
}

/** All lanes in one rank. */
export function oneRank({ lanes }: Frame): LaneGrid {
  return { across: lanes, ranks: 1 }
}

/** The grid of lanes whose shape is nearest to a page's; zones, and fewer lanes than `fewest`, always stand side by side. */
export function laneGrid(frame: Frame, box: Box, direction: Direction, fewest = fewestInGrid): LaneGrid {
  if (frame.kind === 'az' || frame.lanes < fewest) return oneRank(frame)
  const grids = Array.from(
    { length: Math.max(Math.floor(frame.lanes / 2), fewest < fewestInGrid ? frame.lanes : 1) },
    (_, i) => ({
      ranks: i + 1,
      across: Math.ceil(frame.lanes / (i + 1)),
    }),
  )
  const shape = ({ ranks, across }: LaneGrid) => {
    const [columns, rows] = direction === 'right' ? [ranks, across] : [across, ranks]
    const aspect = (columns * (box.width + spacing.layer)) / (rows * (box.height + spacing.lane))
    return Math.abs(Math.log(aspect / wanted))
  }
  return grids.toSorted((a, b) => shape(a) - shape(b))[0] ?? oneRank(frame)
}
