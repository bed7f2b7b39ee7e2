import type { Rect } from '../../model/index.ts'
import { leafBox } from '../../model/index.ts'
import { textWidth } from './textWidth.ts'
import { wrapLabel } from './wrapLabel.ts'

/** How a node's label is set: layout keeps lines away from it, scene draws it. Wider than the leaf box by what neighbours leave free. */
export const nodeLabel = { fontSize: 12, lineHeight: 14, maxWidth: 132, maxLines: 3, gap: 6 } as const

/** The lines drawn below a node's icon. */
export function nodeLabelLines(label: string): string[] {
  return wrapLabel(label, nodeLabel.maxWidth, nodeLabel.fontSize, nodeLabel.maxLines)
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
