const size = 64

/** Cuts lists into batches; a batch with the same items as one of the last list's is that very batch. */
export function createBatches<T>(): (items: readonly T[]) => readonly (readonly T[])[] {
  let last: readonly (readonly T[])[] = []
  return (items) => {
    last = Array.from({ length: Math.ceil(items.length / size) }, (_, i) => {
      const batch = items.slice(i * size, (i + 1) * size)
      const before = last[i]
      return before?.length === batch.length && batch.every((item, at) => item === before[at])
        ? before
        : batch
    })
    return last
  }
}
