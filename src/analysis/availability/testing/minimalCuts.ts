import type { Bdd } from '../solving/bdd.ts'
import { always, never, type Fn } from '../solving/nodeTable.ts'

/** The minimal cuts of a function up to an order, as levels lost (Rauzy 1993: those of either side of its first atom). */
export function minimalCuts(bdd: Bdd, fn: Fn, most: number): readonly (readonly number[])[] {
  const known = new Map<string, readonly (readonly number[])[]>()
  const cutsOf = (f: Fn, order: number): readonly (readonly number[])[] => {
    if (f === never) return [[]]
    if (f === always || order === 0) return []
    const key = `${f} ${order}`
    const found = known.get(key)
    if (found) return found
    const [level, up, lost] = [bdd.levelOf(f), bdd.whenUp(f), bdd.whenLost(f)]
    const without = up === never ? [] : cutsOf(up, order)
    const withIt = cutsOf(lost, order - 1).filter((cut) => !isCut(bdd, up, cut))
    const cuts = [...without, ...withIt.map((cut) => [level, ...cut])]
    known.set(key, cuts)
    return cuts
  }
  return cutsOf(fn, most)
}

function isCut(bdd: Bdd, fn: Fn, lost: readonly number[]): boolean {
  let f = fn
  while (f !== never && f !== always) f = lost.includes(bdd.levelOf(f)) ? bdd.whenLost(f) : bdd.whenUp(f)
  return f === never
}
