import type { Design, Id } from '../../model/index.ts'

/** Between what and what the baseline is asked: any of the entries must reach any of the goals. */
export interface Ends {
  readonly entry: readonly Id[]
  readonly goals: readonly Id[]
}

/**
 * The baseline to beat: takes one node away at a time and looks, breadth first along the drawn lines, whether an entry
 * still reaches a goal. It knows no zones, no replicas drawn once, no managed services and no kinds of lines. Gives, for
 * each pair of ends that reach each other, the nodes it calls single points of failure, in document order.
 */
export function naiveRemoval(design: Design, flows: readonly Ends[]): readonly (readonly Id[])[] {
  const number = new Map(design.nodes.map((node, i) => [node.id, i]))
  const targets: number[][] = design.nodes.map(() => [])
  for (const { from, to, invalid } of design.edges) {
    const [source, target] = [number.get(from), number.get(to)]
    if (source !== undefined && target !== undefined && invalid !== true) targets[source]?.push(target)
  }
  const numbers = (ids: readonly Id[]) => ids.flatMap((id) => number.get(id) ?? [])
  const seen = new Int32Array(design.nodes.length).fill(-1)
  let round = 0
  const search = (entry: readonly number[], removed: number): readonly number[] => {
    round += 1
    const met: number[] = []
    const meet = (node: number) => {
      if (node === removed || seen[node] === round) return
      seen[node] = round
      met.push(node)
    }
    entry.forEach(meet)
    for (const node of met) for (const next of targets[node] ?? []) meet(next)
    return met
  }
  const found: Id[][] = flows.map(() => [])
  for (const [key, alike] of byEntry(flows)) {
    const starts = numbers(key.split(' '))
    const reached = search(starts, -1)
    const open = alike
      .map((at) => ({ into: found[at], goals: numbers(flows[at]?.goals ?? []) }))
      .filter(({ goals }) => goals.some((goal) => seen[goal] === round))
    // What is not reached is no loss; a search for each of the others.
    for (const node of [...reached].sort((a, b) => a - b)) {
      if (starts.includes(node)) continue
      search(starts, node)
      for (const { into, goals } of open) {
        if (!goals.some((goal) => seen[goal] === round)) into?.push(design.nodes[node]?.id ?? '')
      }
    }
  }
  return found
}

/** Flows that begin alike share their searches. */
function byEntry(flows: readonly Ends[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  flows.forEach(({ entry }, at) => {
    const key = entry.join(' ')
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  })
  return groups
}
