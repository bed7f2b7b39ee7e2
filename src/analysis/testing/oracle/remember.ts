const names = new WeakMap<ReadonlySet<string>, string>()

/** What failed, as one name. */
export function nameOfFailed(failed: ReadonlySet<string>): string {
  const known = names.get(failed) ?? [...failed].toSorted().join(' ')
  names.set(failed, known)
  return known
}

/** A place for answers about some objects, by name: the same question asked again is answered from memory. */
interface Shelf<T> {
  readonly inner: WeakMap<object, Shelf<T>>
  readonly answers: Map<string, { readonly answer: T }>
}
const emptyShelf = <T>(): Shelf<T> => ({ inner: new WeakMap(), answers: new Map() })

function placeOn<T>(shelf: Shelf<T>, about: readonly object[]): Shelf<T> {
  let place = shelf
  for (const key of about) {
    const next = place.inner.get(key) ?? emptyShelf<T>()
    place.inner.set(key, next)
    place = next
  }
  return place
}

/** Remembers the answers of one kind of question. The rules are not touched by it: they only need not be tried twice. */
export function remembering<T>(): (about: readonly object[], name: string, find: () => T) => T {
  const shelf = emptyShelf<T>()
  return (about, name, find) => {
    const { answers } = placeOn(shelf, about)
    const known = answers.get(name) ?? { answer: find() }
    answers.set(name, known)
    return known.answer
  }
}
