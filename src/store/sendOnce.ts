import type { Design } from '../model/index.ts'
import { sameMeaning } from './sameMeaning.ts'

/** A design on its way to a worker: all of it the first time, then only its number. */
export interface Sent {
  readonly number: number
  readonly design?: Design
}

/** The open design, and one that is tried out beside it. */
const most = 2

/** The page's side: tells a worker of designs. What means the same as one of the last few is not copied once more, which
 *  takes the page several frames where it is large, and the worker need not find out anew what it knows of it. */
export function createSender<Worker extends object>(): (worker: Worker, design: Design) => Sent {
  const there = new WeakMap<Worker, ReadonlyMap<number, Design>>()
  let count = 0
  return (worker, design) => {
    const held = there.get(worker) ?? new Map<number, Design>()
    const [known] = [...held].find(([, one]) => sameMeaning(one, design)) ?? []
    const number = known ?? (count += 1)
    there.set(worker, withLast(held, number, design))
    return known === undefined ? { number, design } : { number }
  }
}

/** The worker's side: the designs it was told of. It forgets the very ones that the page takes for forgotten. */
export function createReceiver(): (sent: Sent) => Design {
  let held: ReadonlyMap<number, Design> = new Map()
  return ({ number, design = held.get(number) }) => {
    if (!design) throw new Error(`design ${number} is not here`)
    held = withLast(held, number, design)
    return design
  }
}

function withLast(
  held: ReadonlyMap<number, Design>,
  number: number,
  design: Design,
): ReadonlyMap<number, Design> {
  const others = [...held].filter(([other]) => other !== number)
  return new Map([...others, [number, design] as const].slice(-most))
}
