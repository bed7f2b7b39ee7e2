import type { Design, Id } from '../../model/index.ts'

/** Edges between neighbours of `chain`, in either direction, and edges the chain names itself. */
export function edgesAlong(design: Design, chain: readonly Id[]): Id[] {
  const steps = new Set(
    chain.flatMap((id, i) => (i === 0 ? [] : [`${chain[i - 1]} ${id}`, `${id} ${chain[i - 1]}`])),
  )
  const named = new Set(chain)
  return design.edges
    .filter((edge) => named.has(edge.id) || steps.has(`${edge.from} ${edge.to}`))
    .map((edge) => edge.id)
}
