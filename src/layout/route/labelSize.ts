import { textWidth } from '../text/textWidth.ts'

/** Edge labels are set in one line of this size. */
const edgeLabel = { fontSize: 11, height: 14, side: 3 } as const

/** Width and height of an edge's words. */
export function labelSize(text: string): { readonly width: number; readonly height: number } {
  const width = Math.ceil(textWidth(text, edgeLabel.fontSize)) + 2 * edgeLabel.side
  return { width, height: edgeLabel.height }
}
