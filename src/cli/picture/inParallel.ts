/** Runs `work` over the list, at most `most` at a time; results keep the list's order. */
export async function inParallel<T, R>(
  list: readonly T[],
  most: number,
  work: (one: T, position: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    while (next < list.length) {
      const position = next
      next += 1
      const one = list[position]
      if (one !== undefined) results[position] = await work(one, position)
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker))
  return results
}
