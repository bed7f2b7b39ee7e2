/** Something lent: to be given back once, when it is used no more. */
export interface Loan<T> {
  readonly value: Promise<T>
  readonly giveBack: () => void
}

interface Entry<T> {
  readonly value: Promise<T>
  users: number
}

/** Lends what is made of a key, made once while it is used and for as long as it is among the `most` last given back;
 *  what falls out of these is let go of with `forget`. What could not be made is tried again when next asked for. */
export function createLending<T>(
  make: (key: string) => Promise<T>,
  forget: (value: T) => void,
  most: number,
): (key: string) => Loan<T> {
  // In the order of last use.
  const entries = new Map<string, Entry<T>>()
  const trim = () => {
    const unused = [...entries].filter(([, { users }]) => users === 0)
    for (const [key, { value }] of unused.slice(0, Math.max(0, unused.length - most))) {
      entries.delete(key)
      value.then(forget, () => undefined)
    }
  }
  const begin = (key: string): Entry<T> => {
    const entry = { value: make(key), users: 0 }
    entry.value.catch(() => {
      if (entries.get(key) === entry) entries.delete(key)
    })
    entries.set(key, entry)
    return entry
  }
  return (key) => {
    const entry = entries.get(key) ?? begin(key)
    entry.users += 1
    return {
      value: entry.value,
      giveBack: () => {
        entry.users -= 1
        if (entries.get(key) !== entry) return
        entries.delete(key)
        entries.set(key, entry)
        trim()
      },
    }
  }
}
