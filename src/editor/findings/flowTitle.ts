import type { FlowResult } from '../../analysis/index.ts'
import { labelOf, type Design, type Id } from '../../model/index.ts'

/** A flow as a heading: its own label, else from whom to what, two names a side at most. */
export function flowTitle(design: Design, { label, entry, goals }: FlowResult): string {
  return label ?? `${side(design, entry)} → ${side(design, goals)}`
}

function side(design: Design, ids: readonly Id[]): string {
  const names = [...new Set(ids.map((id) => labelOf(design, id)))]
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ')
}
