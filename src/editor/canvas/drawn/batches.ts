/** Items in a batch. */
export const batchSize = 64

/** Cuts lists into batches; a batch with the same items as one of the last list's is that very batch. Of a longer list
 *  from which only some are drawn, `places` tells where each of these stands: batches of which none is drawn are empty. */
export function createBatches<T>(): (
  items: readonly T[],
  places?: readonly number[],
) => readonly (readonly T[])[] {
  let last: readonly (readonly T[])[] = []
  return (items, places) => {
    const batches: T[][] = []
    for (const [i, item] of items.entries()) {
      const at = Math.floor((places?.[i] ?? i) / batchSize)
      while (batches.length <= at) batches.push([])
      batches[at]?.push(item)
    }
    last = batches.map((batch, i) => {
      const before = last[i]
      return before?.length === batch.length && batch.every((item, at) => item === before[at])
        ? before
        : batch
    })
    return last
  }
}
