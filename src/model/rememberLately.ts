/** Answers by what was asked about. */
export interface Memory<Key extends object, Answer> {
  readonly get: (key: Key) => Answer | undefined
  readonly set: (key: Key, answer: Answer) => void
  readonly forget: (key: Key) => void
}

/** How many designs one goes back and forth between: the open one, those a drag or a fix tries out, those compared. */
const usual = 12

/** Remembers what is derived of the last few designs (or of what changes as often). A weak map by itself would keep it for
 *  every step of the history: there an index, an analysis weigh many times what the step does. And what a weak map alone
 *  reaches the engine looks for last when it tidies up its memory: in a large design the page stands still for frames. */
export function rememberLately<Key extends object, Answer>(most = usual): Memory<Key, Answer> {
  const answers = new Map<Key, Answer>()
  return {
    get: (key) => answers.get(key),
    set: (key, answer) => {
      answers.set(key, answer)
      if (answers.size > most) for (const oldest of answers.keys()) return void answers.delete(oldest)
    },
    forget: (key) => void answers.delete(key),
  }
}
