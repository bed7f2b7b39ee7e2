import type { Id } from '../../model/index.ts'
import type { Numbering } from './numbering.ts'

/** Some nodes in the order they stand in the document. */
export function inDocumentOrder({ of, ids: all }: Numbering, ids: readonly Id[]): Id[] {
  const numbers = new Int32Array(ids.length)
  ids.forEach((id, i) => (numbers[i] = of.get(id) ?? 0))
  numbers.sort()
  return ids.map((_, i) => all[numbers[i] ?? 0] ?? '')
}
