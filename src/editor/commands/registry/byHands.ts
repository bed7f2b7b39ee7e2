import type { Text } from '../../../catalog/index.ts'
import type { Design, Id } from '../../../model/index.ts'
import { loadSettling, sessionStore } from '../../../store/index.ts'
import type * as Hands from '../../hands/index.ts'
import { stepLabel } from '../../ui/stepLabel.ts'
import { tryMade, type Made } from '../../ui/tryMade.ts'

interface Making {
  /** Edits of one gesture are one step. */
  readonly gesture?: string
  /** What was made is named at once. */
  readonly named?: boolean
}

/** One undo step made by an edit of `hands`, which is fetched when first wanted. */
export function byHands(
  verb: Text,
  ids: ReadonlySet<Id>,
  make: (hands: typeof Hands, design: Design) => Made,
  { gesture, named = false }: Making = {},
): void {
  const label = stepLabel(verb, ids)
  Promise.all([import('../../hands/index.ts'), loadSettling()]).then(
    ([hands]) => {
      const done = tryMade(label, (design) => make(hands, design), gesture === undefined ? {} : { gesture })
      const [made] = sessionStore.getState().selection
      if (done && named) sessionStore.getState().set({ renaming: made })
    },
    (error: unknown) => sessionStore.getState().notify('error', label, [String(error)]),
  )
}
