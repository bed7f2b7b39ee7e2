import type { Rect } from '../../model/index.ts'
import { leafBox } from '../../model/index.ts'
import { textWidth } from './textWidth.ts'
import { wrapLabel } from './wrapLabel.ts'

/** How a node's label is set: layout keeps lines away from it, scene draws it. Wider than the leaf box by what neighbours leave free. */
export const nodeLabel = { fontSize: 12, lineHeight: 14, maxWidth: 132, maxLines: 3, gap: 6 } as const

/** To set a label takes a hundred times as long as to look it up, and with each verdict all parts are drawn anew. */
const set = new Map<string, readonly string[]>()
const mostSet = 10_000

/** The lines drawn below a node's icon. */
export function nodeLabelLines(label: string): readonly string[] {
  const known = set.get(label)
  if (known) return known
  const lines = wrapLabel(label, nodeLabel.maxWidth, nodeLabel.fontSize, nodeLabel.maxLines)
  if (set.size >= mostSet) set.clear()
  set.set(label, lines)
  return lines
}

/** The rectangle a node's label takes below its icon. */
export function nodeLabelRect(label: string, leaf: Rect): Rect {
  const lines = nodeLabelLines(label)
  const width = Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, nodeLabel.fontSize))))
  return {
    x: leaf.x + Math.floor((leaf.width - width) / 2),
    y: leaf.y + leafBox.icon + nodeLabel.gap - 2,
    width,
    height: lines.length * nodeLabel.lineHeight,
  }
}

/** How a note's words are set in its leaf box: from the left, beside a bar. */
export const noteText = { side: 9, maxLines: 6 } as const

/** The lines of a note. Its own line breaks stay. */
export function noteLines(text: string): string[] {
  const width = leafBox.width - noteText.side
  const lines = text
    .split('\n')
    .flatMap((line) =>
      line.trim() === '' ? [''] : wrapLabel(line, width, nodeLabel.fontSize, noteText.maxLines),
    )
  if (lines.length <= noteText.maxLines) return lines
  const last = lines[noteText.maxLines - 1] ?? ''
  const cut = wrapLabel(`${last} ${lines[noteText.maxLines] ?? ''}…`, width, nodeLabel.fontSize, 1)
  return [...lines.slice(0, noteText.maxLines - 1), ...cut]
}
