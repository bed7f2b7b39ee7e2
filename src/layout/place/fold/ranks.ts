import type { Design, Id, Node, Rect } from '../../../model/index.ts'
import { iconCentre } from '../../../model/index.ts'
import type { Rects } from '../../types.ts'
import { isPeer } from './ties.ts'

/** Parts that do one thing side by side, as the queues of a topic do: a reader expects them in one row, or one column. */
export type Rank = readonly Id[]

/**
 * The ranks of a design: parts of one group and one service that all the same parts call, or that call all the same, and
 * of which what goes on behind them, where anything does, goes on alike.
 */
export function ranksOf({ nodes, edges }: Design): Rank[] {
  const services = new Map(nodes.map(({ id, service }) => [id, service]))
  const [callers, callees] = [new Map<Id, Id[]>(), new Map<Id, Id[]>()]
  for (const { kind, from, to } of edges) {
    if (isPeer(kind) || kind === 'management') continue
    callers.set(to, [...(callers.get(to) ?? []), from])
    callees.set(from, [...(callees.get(from) ?? []), to])
  }
  const ranks = new Map<string, Rank>()
  for (const [joined, others] of [
    [callers, callees],
    [callees, callers],
  ] as const) {
    const together = new Map<string, Node[]>()
    for (const part of nodes) {
      const own = joined.get(part.id)
      if (!own) continue
      const key = JSON.stringify([part.group, part.service, own.toSorted()])
      together.set(key, [...(together.get(key) ?? []), part])
    }
    const behind = ({ id }: Node) =>
      (others.get(id) ?? [])
        .map((other) => services.get(other) ?? other)
        .toSorted()
        .join(' ')
    for (const parts of together.values())
      for (const rank of alikeIn(parts, behind)) if (rank.length > 1) ranks.set(rank.join(' '), rank)
  }
  return [...ranks.values()]
}

/** Parts by what is behind them; those with nothing behind them join the others where these are all of one kind. */
function alikeIn(parts: readonly Node[], behind: (part: Node) => string): Rank[] {
  const kinds = new Map<string, Node[]>()
  for (const part of parts) kinds.set(behind(part), [...(kinds.get(behind(part)) ?? []), part])
  const isOneKind = kinds.size === 1 || (kinds.size === 2 && kinds.has(''))
  return (isOneKind ? [parts] : [...kinds.values()]).map((rank) => rank.map(({ id }) => id))
}

const known = new WeakMap<Design, readonly Rank[]>()

/** `ranksOf` a design, told once. */
export function ranksIn(design: Design): readonly Rank[] {
  let ranks = known.get(design)
  if (!ranks) {
    ranks = ranksOf(design)
    known.set(design, ranks)
  }
  return ranks
}

/** Steps smaller than this are not seen. */
const seen = 6

/** How many parts of a rank stand out of the row, or column, that most of them make. */
export function outOfRank(rank: Rank, rectOf: (id: Id) => Rect | undefined): number {
  const centres = rank.flatMap((id) => {
    const rect = rectOf(id)
    return rect ? [iconCentre(rect)] : []
  })
  return (
    centres.length - Math.max(mostInLine(centres.map(({ x }) => x)), mostInLine(centres.map(({ y }) => y)))
  )
}

/** How many parts of a design stand out of their ranks. */
export function allOutOfRank(design: Design, rects: Rects): number {
  return ranksIn(design).reduce((sum, rank) => sum + outOfRank(rank, (id) => rects.get(id)), 0)
}

/** How many of these levels are seen as one, at most. */
function mostInLine(levels: readonly number[]): number {
  const sorted = levels.toSorted((a, b) => a - b)
  let [most, first] = [0, 0]
  sorted.forEach((level, i) => {
    while (level - (sorted[first] ?? level) > seen) first++
    most = Math.max(most, i + 1 - first)
  })
  return most
}
