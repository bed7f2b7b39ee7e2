import { labelOf, partName, type Design, type Id, type Span } from '../../model/index.ts'
import { listNames } from '../names.ts'
import { gathered } from './gathered.ts'

/** The names of some parts, for a sentence: alike ones are counted, since where each stands says nothing there. */
export function partNames(design: Design, ids: readonly Id[], most?: number): string {
  const alike = gathered([...new Set(ids)], (id) => labelOf(design, id))
  const names = [...alike].map(([label, [only = '', ...more]]) =>
    more.length > 0 ? `${label} ×${more.length + 1}` : partName(design, only),
  )
  return listNames(names, most)
}

/** What people call a span: its label, and its members where another span has the same label. */
export function spanName(design: Design, span: Span): string {
  const isCommon = design.spans.some((other) => other.id !== span.id && other.label === span.label)
  const label = labelOf(design, span.id)
  return isCommon && span.members.length > 0 ? `${label}: ${partNames(design, span.members, 2)}` : label
}
