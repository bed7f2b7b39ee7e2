export interface PutOff {
  /** Does `act` after so many milliseconds; asked again before then, only the newest is done, as late as it says. */
  later(milliseconds: number, act: () => void): void
  /** Nothing will be done after all. */
  stop(): void
  /** Something is yet to be done. */
  isWaiting(): boolean
}

/** One thing to do after a moment of quiet: whatever moves on meanwhile puts it off. */
export function createPutOff(): PutOff {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    later(milliseconds, act) {
      stop()
      timer = setTimeout(() => {
        timer = undefined
        act()
      }, milliseconds)
    },
    stop,
    isWaiting: () => timer !== undefined,
  }
}
