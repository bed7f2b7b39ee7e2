import type { Design } from '../../model/index.ts'
import type { TourWords } from './words.ts'

export type HintId = keyof TourWords['hints']

export interface HintState {
  readonly design: Design
  /** The visitor changed something in this drawing. */
  readonly edited: boolean
  readonly failed: boolean
  readonly touring: boolean
}

interface Hint {
  readonly id: HintId
  /** Whether now is the moment for it. */
  readonly fits: (state: HintState) => boolean
  /** Whether it has become needless: it is then never shown. */
  readonly known: (state: HintState) => boolean
}

/** Each is shown once in a browser, one at a time, at the moment it can be used. */
const hints: readonly Hint[] = [
  {
    id: 'connect',
    fits: ({ design, edited }) => edited && design.nodes.length > 1,
    known: ({ design, edited }) => edited && design.edges.length > 0,
  },
  {
    id: 'fail',
    fits: ({ design, edited }) => edited && design.edges.length > 0,
    known: ({ failed }) => failed,
  },
  // An empty drawing offers it in its middle.
  {
    id: 'tour',
    fits: ({ design, edited }) => !edited && design.nodes.length > 0,
    known: ({ touring }) => touring,
  },
]

/** The hint of this moment among those not `seen`; and what by now need not be said any more. */
export function hintOf(
  state: HintState,
  seen: readonly HintId[],
): { readonly hint?: HintId; readonly known: readonly HintId[] } {
  const left = hints.filter(({ id }) => !seen.includes(id))
  const known = left.filter((hint) => hint.known(state)).map(({ id }) => id)
  const hint = left.find(({ id, fits }) => !known.includes(id) && fits(state))?.id
  return state.touring || hint === undefined ? { known } : { hint, known }
}

export function isHintIds(value: unknown): value is HintId[] {
  return Array.isArray(value) && value.every((one) => hints.some(({ id }) => id === one))
}
