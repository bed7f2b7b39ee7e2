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
