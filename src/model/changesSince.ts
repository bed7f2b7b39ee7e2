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

/** The keys under which a map or list may differ from the one it was made of, or from another made of the same; undefined
 *  when nothing is known of that. */
export function changesSince<Made extends object>(made: Made, from: Made): readonly string[] | undefined {
  if (made === from) return []
  const origin = origins.get(made)
  const source = origin?.from.deref()
  if (!origin || !source) return undefined
  if (source === from) return origin.keys
  const sibling = origins.get(from)
  return sibling?.from.deref() === source ? [...new Set([...origin.keys, ...sibling.keys])] : undefined
}
