import type { Rect } from '../../model/index.ts'
import { titleStep } from './titleStep.ts'

/** The parts of a title that upright lines may run through because its words can step aside, and the others. */
export interface TitleZones {
  readonly firm: readonly Rect[]
  readonly yielding: readonly Rect[]
}

interface Frame {
  readonly rect: Rect
  readonly title: Rect
  readonly words: Rect
}

/** Where the words of a title can make way for one upright line, and where they cannot. */
export function titleZones({ rect, title, words }: Frame): TitleZones {
  const { low, high } = titleStep.range({ rect, title, words })
  const { width } = words
  const right = words.x + width
  // A step to the right leaves free what is left of its words, one to the left what is right of them.
  const farRight = Math.min(high, words.x + titleStep.most)
  const farLeft = Math.max(low, words.x - titleStep.most)
  const toRight = Math.min(right, Math.max(words.x, farRight - titleStep.beside))
  const toLeft = Math.max(words.x, Math.min(right, farLeft + width + titleStep.beside))
  const part = (from: number, to: number): Rect[] =>
    to - from > 1 ? [{ x: from, y: title.y, width: to - from, height: title.height }] : []
  if (toLeft <= toRight) return { firm: part(title.x, words.x), yielding: part(words.x, right) }
  return {
    firm: [...part(title.x, words.x), ...part(toRight, toLeft)],
    yielding: [...part(words.x, toRight), ...part(toLeft, right)],
  }
}
