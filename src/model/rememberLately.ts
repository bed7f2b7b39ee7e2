/** Answers by what was asked about. */
export interface Memory<Key extends object, Answer> {
  readonly get: (key: Key) => Answer | undefined
  readonly set: (key: Key, answer: Answer) => void
}

/** How many designs one goes back and forth between: the open one, those a drag or a fix tries out, those compared. */
const usual = 12

/** Remembers what is derived of the last few designs (or of what changes as often). A weak map by itself would keep it
 *  for every step of the history: there an index, an analysis weigh many times what the step does. */
export function rememberLately<Key extends object, Answer>(most = usual): Memory<Key, Answer> {
  const answers = new WeakMap<Key, Answer>()
  const lately: (Key | undefined)[] = Array.from({ length: most })
  let next = 0
  return {
    get: (key) => answers.get(key),
    set: (key, answer) => {
      if (!answers.has(key)) {
        const oldest = lately[next]
        if (oldest) answers.delete(oldest)
        lately[next] = key
        next = (next + 1) % most
      }
      answers.set(key, answer)
    },
  }
}
