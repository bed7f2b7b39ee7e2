import type { Bdd } from './bdd.ts'
import { always, never, type Fn } from './nodeTable.ts'

/** The nodes of a function, each before those it leads to (by level, so that a pass meets every node once). */
export function nodesOf(bdd: Bdd, f: Fn): readonly Fn[] {
  const seen = new Set<Fn>()
  const open = [f]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === never || node === always || seen.has(node)) continue
    seen.add(node)
    open.push(bdd.whenLost(node), bdd.whenUp(node))
  }
  return [...seen].sort((a, b) => bdd.levelOf(a) - bdd.levelOf(b))
}

/** The chance that a function holds, and for each atom how much that chance changes with the atom's (Birnbaum 1969). */
export function chanceOf(
  bdd: Bdd,
  f: Fn,
  nodes: readonly Fn[],
  chanceAt: (level: number) => number,
  onSlope?: (level: number, slope: number) => void,
): number {
  const holds = new Map<Fn, number>([
    [never, 0],
    [always, 1],
  ])
  const at = (node: Fn) => holds.get(node) ?? 0
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const node = nodes[i] ?? never
    const p = chanceAt(bdd.levelOf(node))
    holds.set(node, p * at(bdd.whenUp(node)) + (1 - p) * at(bdd.whenLost(node)))
  }
  if (onSlope) {
    const reached = new Map<Fn, number>([[f, 1]])
    for (const node of nodes) {
      const [level, weight] = [bdd.levelOf(node), reached.get(node) ?? 0]
      const [lost, up, p] = [bdd.whenLost(node), bdd.whenUp(node), chanceAt(level)]
      onSlope(level, weight * (at(up) - at(lost)))
      reached.set(up, (reached.get(up) ?? 0) + weight * p)
      reached.set(lost, (reached.get(lost) ?? 0) + weight * (1 - p))
    }
  }
  return at(f)
}
