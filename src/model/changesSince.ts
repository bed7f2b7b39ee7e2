/** What something was made of, and the keys under which it differs from that. The origin is not kept alive. */
interface Origin {
  readonly from: WeakRef<object>
  readonly keys: readonly string[]
}

const origins = new WeakMap<object, Origin>()

/** Tells that a map or list was made of another by changing what stands under some keys, no more and no less standing in
 *  it: who followed the other then needs to look at those alone. */
export function tellChange<Made extends object>(made: Made, from: Made, keys: readonly string[]): void {
  if (made !== from) origins.set(made, { from: new WeakRef(from), keys })
}

/** How many steps back what something was made of is followed: a gesture and what its end settles. */
const steps = 6

/** The keys under which a map or list may differ from the one it was made of, from one made of it, or from another made of
 *  the same, each in a few steps; undefined when nothing is known of that. */
export function changesSince<Made extends object>(made: Made, from: Made): readonly string[] | undefined {
  if (made === from) return []
  const origin = origins.get(made)
  // Nearly always it is this one.
  if (origin?.from.deref() === from) return origin.keys
  const [ours, theirs] = [lineOf(made), lineOf(from)]
  const meets = [...ours.keys()].find((one) => theirs.has(one))
  if (!meets) return undefined
  return [...new Set([...(ours.get(meets) ?? []), ...(theirs.get(meets) ?? [])])]
}

/** What something was made of, from itself back, each with the keys under which it differs from that. */
function lineOf(made: object): ReadonlyMap<object, readonly string[]> {
  const line = new Map<object, readonly string[]>([[made, []]])
  let keys: readonly string[] = []
  for (let at = origins.get(made); at && line.size <= steps;) {
    const source = at.from.deref()
    if (!source) break
    keys = [...keys, ...at.keys]
    line.set(source, keys)
    at = origins.get(source)
  }
  return line
}
