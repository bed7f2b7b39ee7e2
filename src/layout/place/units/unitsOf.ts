import type { Design, Id } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'
import { withInside } from '../../hands/moveParts.ts'
import { edgesAt } from '../../route/edgesAt.ts'

/** The parts of one group, by what is laid out together. */
export interface Units {
  /** What nothing calls and belongs to no group here: before all others. */
  readonly entries: readonly Id[]
  /** Groups, each with the leaves beside it that belong to it. */
  readonly units: readonly (readonly Id[])[]
  /** Leaves that belong to several groups, or to none. */
  readonly shared: readonly Id[]
}

/**
 * Splits what is directly in a group. A leaf belongs to the group that at least half of its edges to groups lead to, or
 * to the one that its neighbours belong to; `alone`: these groups get none.
 */
export function unitsOf(design: Design, parent: Id | undefined, alone: ReadonlySet<Id>): Units {
  const index = indexOf(design)
  const groups = index.childGroups(parent)
  const leaves = index.childNodes(parent).map(({ id }) => id)
  const homes = homesOf(design, leaves, new Set(groups.flatMap(({ id }) => (alone.has(id) ? [] : [id]))))
  const members = new Map<Id, Id[]>(groups.map(({ id }) => [id, [id]]))
  for (const leaf of leaves) members.get(homes.get(leaf) ?? '')?.push(leaf)
  const called = new Set(design.edges.map(({ to }) => to))
  const calling = new Set(design.edges.map(({ from }) => from))
  const rest = leaves.filter((leaf) => !homes.has(leaf))
  const isEntry = (leaf: Id) => calling.has(leaf) && !called.has(leaf)
  return {
    entries: rest.filter(isEntry),
    units: [...members.values()],
    shared: rest.filter((leaf) => !isEntry(leaf)),
  }
}

/** The group that each leaf belongs to, where it belongs to one; found from the groups outwards. */
function homesOf(design: Design, leaves: readonly Id[], groups: ReadonlySet<Id>): ReadonlyMap<Id, Id> {
  const ends = edgesAt(design.edges)
  const owner = new Map<Id, Id>()
  for (const group of groups) for (const part of withInside(design, group)) owner.set(part, group)
  const isLeaf = new Set(leaves)
  const homes = new Map<Id, Id>()
  const othersOf = (id: Id) => ends.at(id).map(({ from, to }) => (from === id ? to : from))
  const seen = new Set<Id>()
  let wave = leaves.filter((leaf) => othersOf(leaf).some((other) => owner.has(other)))
  while (wave.length > 0) {
    const found = wave.flatMap((leaf): (readonly [Id, Id])[] => {
      seen.add(leaf)
      const votes = othersOf(leaf).flatMap((other) => owner.get(other) ?? [])
      const home = mostOf(votes)
      return home === undefined ? [] : [[leaf, home]]
    })
    for (const [leaf, home] of found) {
      homes.set(leaf, home)
      owner.set(leaf, home)
    }
    const next = found.flatMap(([leaf]) => othersOf(leaf).filter((id) => isLeaf.has(id) && !seen.has(id)))
    wave = [...new Set(next)]
  }
  return homes
}

/** What at least half of the votes are for; of two the first. */
function mostOf(votes: readonly Id[]): Id | undefined {
  const counts = new Map<Id, number>()
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most && most[1] * 2 >= votes.length ? most[0] : undefined
}
