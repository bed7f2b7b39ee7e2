import type { Reading } from '../reading.ts'
import { standInsOf } from '../replicas/standIns.ts'
import type { Direction } from './ways.ts'

type Onward = (node: number) => readonly (readonly number[])[]
type Back = (node: number) => readonly number[]

/** Ways of one kind over nodes as numbers: what runs for every flow does not look up ids. */
export interface WaysByNumber {
  /** For each way out of a node, its members and what would take their place. */
  readonly onward: Onward
  /** Nodes that have a way to this one. */
  readonly back: Back
}

const knownOnward = new WeakMap<Direction['from'], Onward>()
const knownBack = new WeakMap<Direction['back'], Back>()

/** The ways of a direction by number; those of a node are worked out when first asked for, once for all flows. */
export function waysByNumber(reading: Reading, { from, back }: Direction): WaysByNumber {
  const { ids, of } = reading.numbering
  const byNumber: WaysByNumber = {
    onward:
      knownOnward.get(from) ??
      remembered((node) => from(ids[node] ?? '').map((need) => standInsOf(reading, need))),
    back:
      knownBack.get(back) ?? remembered((node) => back(ids[node] ?? '').flatMap((id) => of.get(id) ?? [])),
  }
  knownOnward.set(from, byNumber.onward)
  knownBack.set(back, byNumber.back)
  return byNumber
}

function remembered<T>(ask: (node: number) => T): (node: number) => T {
  const answers = new Map<number, T>()
  return (node) => {
    const known = answers.get(node)
    if (known !== undefined) return known
    const answer = ask(node)
    answers.set(node, answer)
    return answer
  }
}
