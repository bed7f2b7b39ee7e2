/** Runs jobs at most `limit` at a time. What is asked for together goes in that order, and before all that was asked
 *  for earlier: the newest is what is in sight. */
export function fewAtOnce(limit: number): <T>(job: () => Promise<T>) => Promise<T> {
  const batches: (() => void)[][] = []
  let open: (() => void)[] | undefined
  let running = 0
  const next = () => {
    while (batches.length > 0 && batches.at(-1)?.length === 0) batches.pop()
    if (running < limit) batches.at(-1)?.shift()?.()
  }
  const batchOfNow = () => {
    if (open) return open
    const batch: (() => void)[] = []
    open = batch
    batches.push(batch)
    queueMicrotask(() => {
      open = undefined
      // Not before the whole batch is known; a batch may start as many as there is room for.
      for (let free = limit - running; free > 0; free -= 1) next()
    })
    return batch
  }
  return (job) =>
    new Promise((resolve, reject) => {
      batchOfNow().push(() => {
        running += 1
        void job()
          .then(resolve, reject)
          .finally(() => {
            running -= 1
            next()
          })
      })
    })
}
