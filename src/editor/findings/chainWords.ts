import { indexOf, oneLine, type Design, type Id } from '../../model/index.ts'

/** A drawn part of a chain, named. */
export interface ChainPart {
  readonly id: Id
  readonly label: string
}

/** Drawn parts along a chain; edges and what is gone are passed over, repeats in a row said once. */
export function chainParts(design: Design, chain: readonly Id[]): ChainPart[] {
  const { nodes, groups, spans } = indexOf(design)
  const parts = chain.flatMap((id) => {
    const part = nodes.get(id) ?? groups.get(id) ?? spans.get(id)
    return part ? [{ id, label: oneLine(part.label) }] : []
  })
  return parts.filter(({ label }, at) => label !== parts[at - 1]?.label)
}

/** The labels of `chainParts`. */
export function chainWords(design: Design, chain: readonly Id[]): string[] {
  return chainParts(design, chain).map(({ label }) => label)
}
