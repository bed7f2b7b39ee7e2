import { addBit, noBits } from './bits.ts'

/** Places waiting to be looked at, a bit for each: none waits twice, and earlier places come first. */
export interface Queue {
  readonly add: (place: number) => void
  /** Takes the earliest place out that waits before this end and is no earlier than the start; -1 when none does. The
   *  start only saves looking where nothing waits. */
  readonly take: (start: number, end: number) => number
}

/** An empty queue for so many places. */
export function newQueue(size: number): Queue {
  const waiting = noBits(size)
  return {
    add: (place) => addBit(waiting, place),
    take: (start, end) => {
      // Places before the start that share its word wait for another turn.
      let mask = -1 << (start & 31)
      for (let word = start >>> 5; word << 5 < end; word += 1) {
        const bits = (waiting[word] ?? 0) & mask
        mask = -1
        if (bits === 0) continue
        const lowest = bits & -bits
        const place = (word << 5) + 31 - Math.clz32(lowest)
        if (place >= end) return -1
        waiting[word] = (waiting[word] ?? 0) ^ lowest
        return place
      }
      return -1
    },
  }
}
