/** Something that answers elsewhere, and how to end it for good. */
export interface Started<Api> {
  readonly api: Api
  readonly end: () => void
}

export interface Stoppable<Api> {
  /** Asks, once it has started. When `signal` says so it is ended in the middle of its work, and the question fails;
   *  what others have asked is asked again of the next. */
  ask<T>(question: (api: Api) => Promise<T>, signal?: AbortSignal): Promise<T>
  /** Asks before everybody else: what is being answered is ended, and asked again behind it. */
  askFirst<T>(question: (api: Api) => Promise<T>, signal?: AbortSignal): Promise<T>
}

interface Running<Api> {
  readonly started: Promise<Started<Api>>
  readonly over: Promise<'over'>
  readonly stop: () => void
  asked: number
}

/** One worker at a time, started by the first question and, once it was stopped, by the next. */
export function stoppable<Api>(start: () => Promise<Started<Api>>): Stoppable<Api> {
  let current: Running<Api> | undefined

  function run(): Running<Api> {
    let over: () => void = () => undefined
    const running: Running<Api> = {
      started: start(),
      over: new Promise((resolve) => {
        over = () => resolve('over')
      }),
      asked: 0,
      stop() {
        if (current !== running) return
        current = undefined
        running.started.then(
          ({ end }) => end(),
          () => undefined,
        )
        over()
      },
    }
    // What could not be fetched may come the next time.
    running.started.catch(() => {
      if (current === running) current = undefined
    })
    return running
  }

  async function ask<T>(question: (api: Api) => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (;;) {
      signal?.throwIfAborted()
      const running = (current ??= run())
      signal?.addEventListener('abort', running.stop)
      running.asked += 1
      try {
        const answer = running.started.then(({ api }) => question(api)).then((value) => ({ value }))
        const first = await Promise.race([answer, running.over])
        if (first !== 'over') return first.value
      } finally {
        running.asked -= 1
        signal?.removeEventListener('abort', running.stop)
      }
    }
  }

  return {
    ask,
    askFirst(question, signal) {
      if (current && current.asked > 0) current.stop()
      return ask(question, signal)
    },
  }
}
