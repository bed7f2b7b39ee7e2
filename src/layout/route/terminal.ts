import type { Direction, Id, Point, Rect } from '../../model/index.ts'
import { iconCentre } from '../../model/index.ts'
import type { World } from './world.ts'

export type Side = 'left' | 'right' | 'up' | 'down'
export const sides: readonly Side[] = ['left', 'right', 'up', 'down']

/** One end of an edge: an icon with its label, a collapsed group, or the frame of a group or span. */
export interface Terminal {
  readonly id: Id
  readonly centre: Point
  /** What lines end at. */
  readonly rect: Rect
  /** Lines below start under the label. */
  readonly bottom: number
  /** A group or span, with its title at the top. */
  readonly frame: boolean
}

/** How far a line goes straight on from an icon before it may turn: an arrowhead and a little more. */
export const stub = 16

/** The end of an edge at a part; undefined when the part is not drawn. */
export function terminalOf(world: World, id: Id): Terminal | undefined {
  const leaf = world.leaves.get(id)
  const rect = leaf?.icon ?? world.borders.get(id)?.rect
  if (!rect) return undefined
  // Where icons have theirs: the line between the two runs straight.
  const centre = leaf?.box ? iconCentre(rect) : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const bottom =
    leaf && !leaf.box
      ? Math.max(leaf.whole.y + leaf.whole.height + 4, rect.y + rect.height)
      : rect.y + rect.height
  return { id, centre, rect, bottom, frame: leaf === undefined }
}

/** Where lines leave or enter a side. */
export function portOf({ centre, rect, bottom }: Terminal, side: Side): Point {
  switch (side) {
    case 'left':
      return { x: rect.x, y: centre.y }
    case 'right':
      return { x: rect.x + rect.width, y: centre.y }
    case 'up':
      return { x: centre.x, y: rect.y }
    case 'down':
      return { x: centre.x, y: bottom }
  }
}

/** The end of the straight piece at a side. */
export function stubOf(terminal: Terminal, side: Side): Point {
  const port = portOf(terminal, side)
  switch (side) {
    case 'left':
      return { x: port.x - stub, y: port.y }
    case 'right':
      return { x: port.x + stub, y: port.y }
    case 'up':
      return { x: port.x, y: port.y - stub }
    case 'down':
      return { x: port.x, y: port.y + stub }
  }
}

export function isHorizontal(side: Side): boolean {
  return side === 'left' || side === 'right'
}

/** Within this distance two icons count as being in one column or row. */
const aligned = 40

/** Where lines flow to the right, the top of a frame is its title's. */
const overTitle = 120

/** The price of using a side of `own` for an edge whose other end is `other`. */
export function sideCost(own: Terminal, other: Terminal, side: Side, direction: Direction): number {
  const titled = own.frame && side === 'up' && direction === 'right' ? overTitle : 0
  return titled + wayCost(own, other, side, direction)
}

function wayCost(own: Terminal, other: Terminal, side: Side, direction: Direction): number {
  const dx = other.centre.x - own.centre.x
  const dy = other.centre.y - own.centre.y
  const ahead = { left: -dx, right: dx, up: -dy, down: dy }[side]
  const across = isHorizontal(side) ? Math.abs(dy) : Math.abs(dx)
  if (ahead < -aligned) return 220
  if (ahead <= aligned) return 110
  if (across <= aligned) return 0
  return isHorizontal(side) === (direction === 'right') ? 0 : 85
}
