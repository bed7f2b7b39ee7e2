import type { Design, Id } from '../../../model/index.ts'

/** Which parts of different lanes belong together, and which groups depend on each other. */
export interface Ties {
  /** How strongly two nodes say they are each other's counterpart. */
  between(a: Id, b: Id): number
  /** Share of their callers and callees that two nodes have in common, from 0 to 1. */
  common(a: Id, b: Id): number
  /** Nodes that have a counterpart in another lane by a span or a peer edge. */
  readonly tied: ReadonlySet<Id>
}

const peerKinds: ReadonlySet<string> = new Set(['replication', 'failover'])

/** Whether an edge joins two parts of equal standing rather than a caller and a callee. */
export function isPeer(kind: string | undefined): boolean {
  return kind !== undefined && peerKinds.has(kind)
}

/** Reads the spans and the replication and failover edges of a design. */
export function tiesOf(design: Design): Ties {
  const weight = new Map<string, number>()
  const tied = new Set<Id>()
  const add = (a: Id, b: Id, by: number) => {
    tied.add(a).add(b)
    for (const key of [`${a} ${b}`, `${b} ${a}`]) weight.set(key, (weight.get(key) ?? 0) + by)
  }
  for (const edge of design.edges) if (isPeer(edge.kind)) add(edge.from, edge.to, 3)
  for (const span of design.spans) {
    // Spans of hundreds of members say nothing about pairs, and pairs grow with the square.
    if (span.members.length > 24) continue
    span.members.forEach((a, i) => span.members.slice(i + 1).forEach((b) => add(a, b, 2)))
  }
  return { between: (a, b) => weight.get(`${a} ${b}`) ?? 0, common: commonIn(design), tied }
}

/** Told from the callers and callees of each node. */
function commonIn({ edges }: Design): Ties['common'] {
  const met = new Map<Id, Set<string>>()
  const note = (id: Id, what: string) => met.set(id, (met.get(id) ?? new Set()).add(what))
  for (const { kind, from, to } of edges) {
    if (isPeer(kind) || kind === 'management') continue
    note(from, `to ${to}`)
    note(to, `from ${from}`)
  }
  return (a, b) => {
    const [one, other] = [met.get(a), met.get(b)]
    if (!one || !other) return 0
    let both = 0
    for (const what of one) if (other.has(what)) both++
    return both / (one.size + other.size - both)
  }
}
