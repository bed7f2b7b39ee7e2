/** A function of the atoms by number; 0 and 1 are the constants. */
export type Fn = number

export const never: Fn = 0
export const always: Fn = 1

/** Thrown within this folder when a diagram outgrows its limit; the caller samples instead. */
export class TooLarge extends Error {}

/** Levels past all atoms, where the constants stand. */
export const bottom = 0x7fffffff
export const firstRoom = 1 << 9

/** The nodes of a diagram, each once. */
export interface Table {
  level: Int32Array
  lost: Int32Array
  up: Int32Array
  /** Open addressing: a node's number plus one, or nothing. */
  slots: Int32Array
  size: number
}

/** What was worked out lately; a newcomer takes the place of whatever stands in its slot. */
export interface Cache {
  readonly mask: number
  readonly keys: Float64Array
  readonly results: Int32Array
}

/** Nothing worked out yet; room for `size` results, a power of two. */
export function newCache(size: number): Cache {
  return { mask: size - 1, keys: new Float64Array(size).fill(-1), results: new Int32Array(size) }
}

/** A table of the two constants. */
export function newTable(): Table {
  const table: Table = {
    level: new Int32Array(firstRoom).fill(bottom, 0, 2),
    lost: new Int32Array(firstRoom),
    up: new Int32Array(firstRoom),
    slots: new Int32Array(firstRoom * 2),
    size: 2,
  }
  table.lost[always] = always
  table.up[always] = always
  return table
}

/** The node of this level and these two ends, made if there is none; throws `TooLarge` past `most`. */
export function nodeOf(table: Table, most: number, level: number, lost: Fn, up: Fn): Fn {
  const mask = table.slots.length - 1
  let at = mix(lost, up, level) & mask
  for (let node = table.slots[at] ?? 0; node !== 0; node = table.slots[at] ?? 0) {
    const f = node - 1
    if (table.level[f] === level && table.lost[f] === lost && table.up[f] === up) return f
    at = (at + 1) & mask
  }
  if (table.size >= most) throw new TooLarge()
  const f = table.size
  table.size += 1
  table.level[f] = level
  table.lost[f] = lost
  table.up[f] = up
  table.slots[at] = f + 1
  if (table.size * 2 > table.slots.length || table.size === table.level.length) grow(table)
  return f
}

function grow(table: Table): void {
  const twice = (list: Int32Array) => {
    const larger = new Int32Array(list.length * 2)
    larger.set(list)
    return larger
  }
  table.level = twice(table.level)
  table.lost = twice(table.lost)
  table.up = twice(table.up)
  table.slots = new Int32Array(table.level.length * 2)
  const mask = table.slots.length - 1
  for (let f = 2; f < table.size; f += 1) {
    let at = mix(table.lost[f] ?? 0, table.up[f] ?? 0, table.level[f] ?? 0) & mask
    while (table.slots[at] !== 0) at = (at + 1) & mask
    table.slots[at] = f + 1
  }
}

/** Three numbers stirred into one, for tables. */
export function mix(a: number, b: number, c: number): number {
  let hash =
    Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
