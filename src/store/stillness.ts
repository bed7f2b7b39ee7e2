/** Milliseconds after the last movement until hands count as still. */
const rest = 300

let waiting: ReturnType<typeof setTimeout> | undefined
let waiters: (() => void)[] = []

/** Something moves on the screen under somebody's hands: what nobody waits for waits. */
export function stir(): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    waiting = undefined
    const done = waiters
    waiters = []
    for (const tell of done) tell()
  }, rest)
}

/** Whether nothing moves just now. */
export const isStill = (): boolean => waiting === undefined

/** Resolves once nothing moves; at once when nothing does. Work of a worker too takes time from every frame where
 *  there are few cores. */
export function stillness(): Promise<void> {
  if (waiting === undefined) return Promise.resolve()
  return new Promise((resolve) => waiters.push(resolve))
}
