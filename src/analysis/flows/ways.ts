import type { Id } from '../../model/index.ts'
import type { Need } from '../edges/needs.ts'
import type { Reading } from '../reading.ts'
import { backwardNeeds, startsThroughGateways } from './twoWay.ts'
import { withSuccessors } from '../replicas/standIns.ts'

/** Ways of one kind, forwards and back. */
export interface Direction {
  readonly from: (id: Id) => readonly Need[]
  /** Nodes that have a way to this one. */
  readonly back: (id: Id) => readonly Id[]
}

/** Where traffic can go from a node, by what kind of flow asks. */
export interface Ways {
  /** Gateways that are used backwards. */
  readonly hubs: ReadonlySet<Id>
  /** Needs and published messages; backwards through a gateway that leads nowhere. */
  readonly serve: Direction
  readonly egress: Direction
  /** Everywhere that work is sent to, needed or not. */
  readonly work: Direction
  /** Every way there is: for flows an author wrote down. */
  readonly every: Direction
  /** Those of `work`, kind by kind, for who looks at each once. */
  readonly drawn: Maps
}

const none: readonly Need[] = []
const noIds: readonly Id[] = []

const known = new WeakMap<Reading, Ways>()

/** The ways out of every node of a design; found once. */
export function waysOf(reading: Reading): Ways {
  const ways = known.get(reading) ?? findWays(reading)
  known.set(reading, ways)
  return ways
}

function findWays(reading: Reading): Ways {
  const backward = backwardNeeds(reading)
  const { hard, soft, egress, publish, consume } = reading.needs
  const drawn: Maps = [hard, publish, backward, consume, egress, soft]
  return {
    hubs: new Set(backward.keys()),
    serve: direction(reading, () => [hard, publish, backward]),
    egress: direction(reading, () => [egress, hard]),
    work: direction(reading, () => drawn),
    every: direction(reading, () => [...drawn, startsThroughGateways(reading)]),
    drawn,
  }
}

type Maps = readonly ReadonlyMap<Id, readonly Need[]>[]

/** Put together when first asked: most designs are never asked for all of their ways. */
function direction(reading: Reading, maps: () => Maps): Direction {
  let from: ReadonlyMap<Id, readonly Need[]> | undefined
  let back: ReadonlyMap<Id, readonly Id[]> | undefined
  return {
    from: (id) => {
      from ??= merged(maps())
      return from.get(id) ?? none
    },
    back: (id) => {
      from ??= merged(maps())
      back ??= reversed(reading, from)
      return back.get(id) ?? noIds
    },
  }
}

function merged(maps: Maps): ReadonlyMap<Id, readonly Need[]> {
  const all = new Map<Id, readonly Need[]>()
  for (const map of maps) {
    map.forEach((needs, id) => {
      const others = all.get(id)
      all.set(id, others ? [...others, ...needs] : needs)
    })
  }
  return all
}

function reversed(reading: Reading, from: ReadonlyMap<Id, readonly Need[]>): Map<Id, Id[]> {
  const back = new Map<Id, Id[]>()
  for (const [id, needs] of from) {
    for (const need of needs) {
      for (const member of need.members) {
        for (const target of withSuccessors(reading, member)) {
          const list = back.get(target)
          if (list) list.push(id)
          else back.set(target, [id])
        }
      }
    }
  }
  return back
}
