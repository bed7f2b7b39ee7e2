import type { Rect } from '../../model/index.ts'

/** A grid of lines with the price of every piece between neighbours; Infinity where there is no way. */
export interface Field {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Price from (i, j) to (i + 1, j) at `i + j * xs.length`. */
  readonly right: Float64Array
  /** Price from (i, j) to (i, j + 1). */
  readonly down: Float64Array
}

/** A field whose prices are lengths. */
export function createField(xs: readonly number[], ys: readonly number[]): Field {
  const [width, height] = [xs.length, ys.length]
  const right = new Float64Array(width * height)
  const down = new Float64Array(width * height)
  for (let j = 0, at = 0; j < height; j++) {
    const below = (ys[j + 1] ?? Infinity) - (ys[j] ?? 0)
    for (let i = 0; i < width; i++, at++) {
      right[at] = (xs[i + 1] ?? Infinity) - (xs[i] ?? 0)
      down[at] = below
    }
  }
  return { xs, ys, right, down }
}

/** Index of the first value that is at least `at`. */
export function firstAtLeast(values: readonly number[], at: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}

// Loops below are written out: this is where routing spends its time.

/** One of the two directions of a field: `along` its lines, which stand `across`. */
interface Grain {
  readonly along: readonly number[]
  readonly across: readonly number[]
  readonly prices: Float64Array
  readonly step: number
  readonly leap: number
}

function grain(field: Field, horizontal: boolean): Grain {
  const { xs, ys, right, down } = field
  return horizontal
    ? { along: xs, across: ys, prices: right, step: 1, leap: xs.length }
    : { along: ys, across: xs, prices: down, step: xs.length, leap: 1 }
}

/** Raises the pieces between neighbours that reach into [from, to], on the lines `first` to before `last`. */
function raiseAlong(
  { along, prices, step, leap }: Grain,
  lines: readonly [first: number, last: number],
  [from, to]: readonly [from: number, to: number],
  [perPixel, once]: readonly [perPixel: number, once: number],
): void {
  const [first, last] = lines
  if (first >= last) return
  for (let i = Math.max(0, firstAtLeast(along, from) - 1); i + 1 < along.length; i++) {
    const [a, b] = [along[i] ?? 0, along[i + 1] ?? 0]
    if (a >= to) return
    const inside = Math.min(b, to) - Math.max(a, from)
    if (inside <= 0) continue
    const by = perPixel === Infinity ? Infinity : inside * perPixel + once
    for (let j = first; j < last; j++) raise(prices, i * step + j * leap, by)
  }
}

function raise(prices: Float64Array, at: number, by: number): void {
  const price = (prices[at] ?? Infinity) + by
  // Cheap pieces stay dearer than nothing, so that every way has an end.
  prices[at] = price < 1 ? 1 : price
}

/** Adds `level` and `upright` to each pixel of pieces inside a rectangle; Infinity closes it. */
export function chargeArea(field: Field, rect: Rect, level: number, upright = level): void {
  const { xs, ys } = field
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height]
  const rows = [firstAtLeast(ys, rect.y + 0.5), firstAtLeast(ys, bottom - 0.25)] as const
  raiseAlong(grain(field, true), rows, [rect.x, right], [level, 0])
  const columns = [firstAtLeast(xs, rect.x + 0.5), firstAtLeast(xs, right - 0.25)] as const
  raiseAlong(grain(field, false), columns, [rect.y, bottom], [upright, 0])
}

/** A straight piece of a line or border: at `at` across, from `from` to `to` along. */
export interface Straight {
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Charges {
  /** For each crossing. */
  readonly cross: number
  /** Per pixel beside it, nearer than `reach`. */
  readonly along: number
  /** Once for each piece beside it. */
  readonly alongOnce: number
  readonly reach: number
}

/** Charges for crossing a straight piece and for running along it. */
export function chargeStraight(field: Field, piece: Straight, charges: Charges): void {
  const beside = grain(field, piece.horizontal)
  const { along, across } = beside
  const lines = [
    firstAtLeast(across, piece.at - charges.reach),
    firstAtLeast(across, piece.at + charges.reach + 0.25),
  ] as const
  raiseAlong(beside, lines, [piece.from, piece.to], [charges.along, charges.alongOnce])
  const { prices } = grain(field, !piece.horizontal)
  // A crossing at a grid point is paid half before and half after it.
  const at = firstAtLeast(across, piece.at)
  const onLine = across[at] === piece.at
  const before = onLine ? charges.cross / 2 : charges.cross
  for (let i = firstAtLeast(along, piece.from); (along[i] ?? Infinity) <= piece.to; i++) {
    const index = i * beside.step + at * beside.leap
    if (at > 0 && at < across.length) raise(prices, index - beside.leap, before)
    if (onLine) raise(prices, index, charges.cross / 2)
  }
}
