import type { Design, Id } from '../../../model/index.ts'

/** What each part has a line to, or from. */
export function joinedIn({ edges }: Design): ReadonlyMap<Id, ReadonlySet<Id>> {
  const joined = new Map<Id, Set<Id>>()
  const join = (id: Id, other: Id) => {
    const own = joined.get(id)
    if (own) own.add(other)
    else joined.set(id, new Set([other]))
  }
  for (const { from, to } of edges) {
    join(from, to)
    join(to, from)
  }
  return joined
}
