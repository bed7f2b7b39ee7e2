import type { Analysis } from '../../analysis/index.ts'
import type { Design, Id, Node } from '../../model/index.ts'
import { callersOf } from './callers.ts'

/** Whatever reaches a part at run time, nearest first, itself left out. */
export function upstreamOf(design: Design, analysis: Analysis, id: Id): readonly Node[] {
  const seen = new Set<Node>()
  let near: readonly Node[] = callersOf(design, analysis, id)
  while (near.length > 0) {
    const fresh = near.filter((node) => node.id !== id && !seen.has(node))
    for (const node of fresh) seen.add(node)
    near = [...new Set(fresh.flatMap((node) => callersOf(design, analysis, node.id)))]
  }
  return [...seen]
}
