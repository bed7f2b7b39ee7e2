/** Some numbers one after another, in a place that is written over again and again: lists that are made for every part on
 *  the way of everything that stops a flow would cost more than what they hold. */
export interface Tally {
  readonly items: number[]
  /** How many of them count. */
  count: number
}

/** A tally of nothing. */
export function newTally(): Tally {
  return { items: [], count: 0 }
}

/** Adds a number at the end. */
export function note(into: Tally, item: number): void {
  into.items[into.count] = item
  into.count += 1
}
