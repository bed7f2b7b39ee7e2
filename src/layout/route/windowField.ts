import type { Edge, Rect } from '../../model/index.ts'
import { inflate } from '../../model/index.ts'
import type { Buckets } from './buckets.ts'
import type { Field } from './field.ts'
import { chargeArea, chargeStraight, createField } from './field.ts'
import type { Path } from './paths.ts'
import { mayShare } from './paths.ts'
import type { Side, Terminal } from './terminal.ts'
import { isHorizontal, portOf, sides, stubOf } from './terminal.ts'
import type { gridLines } from './gridLines.ts'
import { clearance } from './gridLines.ts'
import { weights } from './weights.ts'
import type { Border, World } from './world.ts'

/** A straight piece of a path that is already there. */
export interface Laid {
  readonly path: Path
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Trip {
  readonly edge: Edge
  readonly look: string
  readonly from: Terminal
  readonly to: Terminal
  /** Whether a twin has found its way: titles that it crosses step aside in all lanes. */
  readonly hasTwin: boolean
}

export interface WindowField extends Field {
  /** Some line in it may be shared, which makes a pixel cheaper. */
  readonly shared: boolean
}

function borderPrice(world: World, border: Border, { edge }: Trip): number {
  const held = [edge.from, edge.to].filter((id) => id === border.id || world.holds(border, id)).length
  if (border.span) return held === 0 ? weights.foreignSpan : weights.enter / 2
  return held === 0 ? weights.foreign : held === 2 ? weights.leave : weights.enter
}

function chargeBorder(field: Field, { rect }: Border, cross: number): void {
  const charges = { cross, along: weights.alongBorder, alongOnce: 0, reach: 7 }
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height]
  for (const at of [rect.y, bottom])
    chargeStraight(field, { horizontal: true, at, from: rect.x, to: right }, charges)
  for (const at of [rect.x, right])
    chargeStraight(field, { horizontal: false, at, from: rect.y, to: bottom }, charges)
}

function sameEnds(a: Edge, b: Edge): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from)
}

/** Tells whether the trip may share the line. */
function chargeLaid(field: Field, laid: Laid, trip: Trip): boolean {
  if (sameEnds(laid.path.edge, trip.edge)) {
    // Two lines between one pair run side by side: nudging sets them apart.
    chargeStraight(field, laid, {
      cross: weights.crossRelated,
      along: 0,
      alongOnce: weights.besideTwin,
      reach: 0.5,
    })
    return false
  }
  const related = mayShare(laid.path, trip)
  chargeStraight(field, laid, {
    cross: related ? weights.crossRelated : weights.cross,
    along: related ? -weights.sharing : weights.onOther,
    alongOnce: related ? 0 : weights.onOtherOnce,
    reach: related ? 0.5 : 7,
  })
  return related
}

/** The way to a gate does not come from behind it: turned round there, the line would have no straight end. */
function chargeApproach(field: Field, terminal: Terminal, side: Side): void {
  const [port, gate] = [portOf(terminal, side), stubOf(terminal, side)]
  const horizontal = isHorizontal(side)
  const [a, b] = horizontal ? [port.x, gate.x] : [port.y, gate.y]
  const piece = { horizontal, at: horizontal ? port.y : port.x, from: Math.min(a, b), to: Math.max(a, b) }
  chargeStraight(field, piece, { cross: 0, along: weights.approach, alongOnce: 0, reach: 0.5 })
}

/** The priced grid for one edge inside an area. */
export function windowField(
  world: World,
  laid: Buckets<Laid>,
  area: Rect,
  trip: Trip,
  { xs, ys }: ReturnType<typeof gridLines>,
): WindowField {
  const field = createField(xs, ys)
  const yielding = trip.hasTwin ? weights.titleYieldsToTwins : weights.titleYields
  let shared = false
  for (const piece of laid.meeting(area))
    if (piece.path.edge.id !== trip.edge.id) shared = chargeLaid(field, piece, trip) || shared
  for (const border of world.bordersIn.meeting(area)) {
    chargeBorder(field, border, borderPrice(world, border, trip))
    for (const zone of border.zones.firm) chargeArea(field, zone, weights.title)
    for (const zone of border.zones.yielding) chargeArea(field, zone, weights.title, yielding)
  }
  for (const leaf of world.leavesIn.meeting(area)) {
    chargeArea(field, inflate(leaf.icon, clearance - 4), Infinity)
    chargeArea(field, inflate(leaf.label, 3), Infinity)
  }
  for (const terminal of [trip.from, trip.to]) for (const side of sides) chargeApproach(field, terminal, side)
  return { ...field, shared }
}
