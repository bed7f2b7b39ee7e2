import type { Id } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import { standInsOf } from '../replicas/standIns.ts'
import { hasLoops } from './returnsOf.ts'
import type { Direction } from './ways.ts'

type Onward = (node: number) => readonly (readonly number[])[]
type Back = (node: number) => readonly number[]

/** Ways of one kind over nodes as numbers: what runs for every flow does not look up ids. */
export interface WaysByNumber {
  /** For each way out of a node, its members and what would take their place. */
  readonly onward: Onward
  /** Nodes that have a way to this one. */
  readonly back: Back
  /** Whether some way leads back to where it began, what consumes included; worked out when first asked. */
  readonly hasLoops: () => boolean
}

const nobody: readonly number[] = []

const known = new WeakMap<Direction, WaysByNumber>()

/** The ways of a direction by number; those of a node are worked out when first asked for, once for all flows. */
export function waysByNumber(reading: Reading, ways: Direction): WaysByNumber {
  const byNumber = known.get(ways) ?? numbered(reading, ways)
  known.set(ways, byNumber)
  return byNumber
}

function numbered(reading: Reading, { from, back }: Direction): WaysByNumber {
  const { ids, of } = reading.numbering
  const onward = rememberedForAll(ids.length, (node) =>
    from(ids[node] ?? '').map((need) => standInsOf(reading, need)),
  )
  const nextTo = (id: Id, node: number) => {
    const ways = onward(node)
    const consumers = reading.needs.consume.get(id)
    // Most nodes have one way out: nothing has to be put together.
    if (consumers === undefined && ways.length < 2) return ways[0] ?? nobody
    const all = ways.flat()
    for (const need of consumers ?? []) all.push(...standInsOf(reading, need))
    return all
  }
  let isLooped: boolean | undefined
  return {
    onward,
    back: rememberedForAll(ids.length, (node) => back(ids[node] ?? '').flatMap((id) => of.get(id) ?? [])),
    hasLoops: () => (isLooped ??= hasLoops(ids.map(nextTo))),
  }
}

/** Works out each answer when first asked, for questions about most of so many nodes. */
function rememberedForAll<T>(count: number, ask: (node: number) => T): (node: number) => T {
  const answers: (T | undefined)[] = Array.from({ length: count })
  return (node) => (answers[node] ??= ask(node))
}

/** Works out each answer when first asked, for questions about some nodes. */
export function remembered<T>(ask: (node: number) => T): (node: number) => T {
  const answers = new Map<number, T>()
  return (node) => {
    const known = answers.get(node)
    if (known !== undefined) return known
    const answer = ask(node)
    answers.set(node, answer)
    return answer
  }
}
