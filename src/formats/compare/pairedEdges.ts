import type { Design, Edge, Id } from '../../model/index.ts'
import { sortedBy } from '../report/order.ts'

/** Which connection of B each connection of A is, by their ids. Two files number their connections each for itself, so
 *  it is the ends that tell: the same ends are the same connection, and one that kept its id and one end was drawn anew. */
export function pairedEdges(a: Design, b: Design): ReadonlyMap<Id, Id> {
  const pairs = new Map<Id, Id>()
  const taken = new Set<Id>()
  const [mine, theirs] = [sortedBy(a.edges, idOf), sortedBy(b.edges, idOf)]
  const pairBy = (isSame: (one: Edge, other: Edge) => boolean) => {
    for (const one of mine.filter(({ id }) => !pairs.has(id))) {
      const other = theirs.find((each) => !taken.has(each.id) && isSame(one, each))
      if (!other) continue
      pairs.set(one.id, other.id)
      taken.add(other.id)
    }
  }
  // From the surest to the least sure, so that of several between the same ends like goes with like.
  pairBy((one, other) => one.id === other.id && isBetweenSame(one, other))
  pairBy((one, other) => isBetweenSame(one, other) && one.kind === other.kind && one.label === other.label)
  pairBy((one, other) => isBetweenSame(one, other) && one.kind === other.kind)
  pairBy(isBetweenSame)
  pairBy((one, other) => one.id === other.id && (one.from === other.from || one.to === other.to))
  return pairs
}

const idOf = ({ id }: Edge) => id
const isBetweenSame = (one: Edge, other: Edge) => one.from === other.from && one.to === other.to
