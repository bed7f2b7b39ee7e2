import { indexOf, oneLine, type Design, type Id } from '../../model/index.ts'

/** Labels of drawn parts along a chain; edges and what is gone are passed over, repeats in a row said once. */
export function chainWords(design: Design, chain: readonly Id[]): string[] {
  const { nodes, groups, spans } = indexOf(design)
  const labels = chain.flatMap((id) => {
    const part = nodes.get(id) ?? groups.get(id) ?? spans.get(id)
    return part ? [oneLine(part.label)] : []
  })
  return labels.filter((label, at) => label !== labels[at - 1])
}
