import Icon from 'lucide-react/icons/align-horizontal-distribute-center'
import { indexOf, moveBy, rectsOf, type Design, type Id, type Rect } from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'distribute',
  label: { en: 'Distribute evenly', ko: '균등 분배' },
  group: 'edit',
  icon: Icon,
  keys: ['Alt+Shift+E'],
  when: ({ design, selection }) => outermost(design, selection).length > 2,
  run: ({ selection }) => {
    tryEdit(labelNow(command.label), (design) => distributed(design, outermost(design, selection)))
  },
}

function outermost(design: Design, selection: ReadonlySet<Id>): Id[] {
  const index = indexOf(design)
  return [...selection].filter(
    (id) =>
      (index.groups.has(id) || index.nodes.has(id)) &&
      !index.ancestors(id).some((group) => selection.has(group.id)),
  )
}

/** Equal gaps along the way the parts mostly stand, the first and the last staying; a row stays a row. */
function distributed(design: Design, ids: readonly Id[]): Design {
  const rects = rectsOf(design)
  const parts = ids.flatMap((id) => {
    const rect = rects.get(id)
    return rect ? [{ id, rect }] : []
  })
  const spread = (start: 'x' | 'y') => {
    const starts = parts.map(({ rect }) => rect[start])
    return Math.max(...starts) - Math.min(...starts)
  }
  const [start, size] = spread('x') >= spread('y') ? (['x', 'width'] as const) : (['y', 'height'] as const)
  const ordered = parts.toSorted((a, b) => a.rect[start] - b.rect[start])
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last) return design
  const end = (rect: Rect) => rect[start] + rect[size]
  const whole = end(last.rect) - first.rect[start]
  const filled = ordered.reduce((sum, { rect }) => sum + rect[size], 0)
  const gap = (whole - filled) / (ordered.length - 1)
  let at = first.rect[start]
  return ordered.reduce((now, { id, rect }) => {
    const by = Math.round(at) - rect[start]
    at += rect[size] + gap
    return by === 0 ? now : moveBy(now, [id], start === 'x' ? by : 0, start === 'y' ? by : 0)
  }, design)
}
