import {
  always,
  bottom,
  firstRoom,
  mix,
  never,
  newCache,
  newTable,
  nodeOf,
  TooLarge,
  type Fn,
} from './nodeTable.ts'

/** Reduced ordered binary decision diagrams (Bryant 1986): equal functions have equal numbers. */
export interface Bdd {
  /** The atom at this level; lower levels are asked first. */
  readonly atom: (level: number) => Fn
  readonly and: (f: Fn, g: Fn) => Fn
  readonly or: (f: Fn, g: Fn) => Fn
  /** At least `needed` of these hold. */
  readonly atLeast: (needed: number, list: readonly Fn[]) => Fn
  readonly levelOf: (f: Fn) => number
  /** What becomes of f when the atom at its level is lost, and when it is up. */
  readonly whenLost: (f: Fn) => Fn
  readonly whenUp: (f: Fn) => Fn
}

const mostCached = 1 << 16
/** Atoms below each other in one function: the stack of a worker holds more. */
const mostDeep = 2500

/** Starts an empty diagram of at most `most` nodes; `mostSteps` bounds the work. Both throw `TooLarge` when passed. */
export function newBdd(most: number, mostSteps: number): Bdd {
  const table = newTable()
  let cache = newCache(firstRoom)
  let steps = 0
  let depth = 0
  const make = (level: number, lost: Fn, up: Fn): Fn =>
    lost === up ? lost : nodeOf(table, most, level, lost, up)
  const apply = (what: 'and' | 'or', f: Fn, g: Fn): Fn => {
    if (f === g) return f
    const [a, b] = f < g ? [f, g] : [g, f]
    if (a === never) return what === 'and' ? never : b
    if (a === always) return what === 'and' ? b : always
    const key = (a * 0x2000000 + b) * 2 + (what === 'and' ? 0 : 1)
    const hash = mix(a, b, what === 'and' ? 0 : 1)
    const cached = hash & cache.mask
    if (cache.keys[cached] === key) return cache.results[cached] ?? never
    steps += 1
    depth += 1
    if (steps > mostSteps || depth > mostDeep) throw new TooLarge()
    const [levelA, levelB] = [table.level[a] ?? bottom, table.level[b] ?? bottom]
    const level = Math.min(levelA, levelB)
    const [lostA, upA] = levelA === level ? [table.lost[a] ?? 0, table.up[a] ?? 0] : [a, a]
    const [lostB, upB] = levelB === level ? [table.lost[b] ?? 0, table.up[b] ?? 0] : [b, b]
    const result = make(level, apply(what, lostA, lostB), apply(what, upA, upB))
    depth -= 1
    if (table.size > cache.mask && cache.mask < mostCached - 1) cache = newCache((cache.mask + 1) * 4)
    cache.keys[hash & cache.mask] = key
    cache.results[hash & cache.mask] = result
    return result
  }
  const and = (f: Fn, g: Fn) => apply('and', f, g)
  const or = (f: Fn, g: Fn) => apply('or', f, g)
  return {
    atom: (level) => make(level, never, always),
    and,
    or,
    atLeast: (needed, list) => atLeast(needed, list, and, or),
    levelOf: (f) => table.level[f] ?? bottom,
    whenLost: (f) => table.lost[f] ?? f,
    whenUp: (f) => table.up[f] ?? f,
  }
}

/** After each input, counted[k] says when at least k of those so far hold. */
function atLeast(
  needed: number,
  list: readonly Fn[],
  and: (f: Fn, g: Fn) => Fn,
  or: (f: Fn, g: Fn) => Fn,
): Fn {
  if (needed <= 0) return always
  if (needed > list.length) return never
  if (needed === list.length) return list.reduceRight((all, f) => and(f, all), always)
  if (needed === 1) return list.reduceRight((any, f) => or(f, any), never)
  const counted: Fn[] = [always, ...Array.from({ length: needed }, () => never)]
  list.forEach((f, i) => {
    // What can no longer reach `needed` is not counted.
    const from = Math.min(needed, i + 1)
    const to = Math.max(1, needed - (list.length - i - 1))
    for (let k = from; k >= to; k -= 1) counted[k] = or(counted[k] ?? never, and(f, counted[k - 1] ?? never))
  })
  return counted[needed] ?? never
}
