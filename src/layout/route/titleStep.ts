import type { Rect } from '../../model/index.ts'

/** Free between a title and the end of its group's top edge. */
const fromEnd = 6

/** How a title's words may step aside. */
export const titleStep = {
  /** Free beside a line or a frame's edge that they stepped aside for. */
  beside: 6,
  /** Further than this from its corner icon, or from the middle, a title seems lost. */
  most: 96,
  /** Where the words may begin; a centred title may go to either side, one behind a corner icon only to the right. */
  range: ({
    rect,
    title,
    words,
  }: {
    readonly rect: Rect
    readonly title: Rect
    readonly words: Rect
  }): { readonly low: number; readonly high: number } => ({
    low: title === words ? rect.x + fromEnd : words.x,
    high: rect.x + rect.width - fromEnd - words.width,
  }),
} as const
