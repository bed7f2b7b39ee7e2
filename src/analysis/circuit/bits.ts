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

/** Tells every number of a set, in order. */
export function eachBit(bits: Bits, tell: (at: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      tell((word << 5) + 31 - Math.clz32(left & -left))
    }
  }
}
