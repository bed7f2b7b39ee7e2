import { EditRefused, type Design, type Id } from '../../model/index.ts'
import { documentStore, type EditOptions } from '../../store/index.ts'
import { tryEdit } from './tryEdit.ts'

/** A changed design, and what to select in it. */
export interface Made {
  readonly design: Design
  readonly ids: readonly Id[]
}

/** One undo step that also says what is selected after it; refused like `tryEdit`. Gives whether it was done. */
export function tryMade(label: string, make: (design: Design) => Made, options?: EditOptions): boolean {
  const made = madeOrRefused(make)
  if (!(made instanceof EditRefused))
    return tryEdit(label, () => made.design, { ...options, select: made.ids })
  return tryEdit(label, () => {
    throw made
  })
}

function madeOrRefused(make: (design: Design) => Made): Made | EditRefused {
  try {
    return make(documentStore.getState().design)
  } catch (error) {
    if (error instanceof EditRefused) return error
    throw error
  }
}
