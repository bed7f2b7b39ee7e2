import { leafBox } from '../../model/index.ts'

/** Distances of the automatic layout in pixels. Multiples of 4, so that snapping never eats a gap. */
export const spacing = {
  /** Between leaves of one layer. */
  node: 28,
  /** Between layers: with the leaf box's own margins, icons stand 112 apart. */
  layer: 48,
  edgeNode: 16,
  edge: 12,
  /** Between lanes: room for a title and a line. */
  lane: 32,
  /** Between the content of a group and its strip, and around the whole drawing. */
  strip: 28,
  grid: 4,
} as const

/** One place in a strip or a grid of leaves. */
export const cell = { width: leafBox.width + spacing.node, height: leafBox.height + spacing.node } as const

/** Room that a span's title takes above its members' icons, for each nesting level of spans. */
export const spanRoom = { side: 8, top: 34, bottom: 10, perLevel: 4, titleHeight: 20 } as const
