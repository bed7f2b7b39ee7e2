/** A set of small numbers, a bit for each. */
export type Bits = Int32Array

/** An empty set of numbers below this one. */
export function noBits(below: number): Bits {
  return new Int32Array((below >>> 5) + 1)
}

/** Whether a number is in a set. */
export function hasBit(bits: Bits, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1
}

/** Puts a number into a set. */
export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

/** Takes a number out of a set. */
export function dropBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31))
}
