import type { Text } from '../../../catalog/index.ts'
import type { Design, Id } from '../../../model/index.ts'
import { sessionStore } from '../../../store/index.ts'
import type * as Hands from '../../hands/index.ts'
import { stepLabel } from '../../ui/stepLabel.ts'
import { tryMade, type Made } from '../../ui/tryMade.ts'

/** One undo step made by an edit of `hands`, which is fetched when first wanted. */
export function byHands(
  verb: Text,
  ids: ReadonlySet<Id>,
  make: (hands: typeof Hands, design: Design) => Made,
  gesture?: string,
): void {
  const named = stepLabel(verb, ids)
  import('../../hands/index.ts').then(
    (hands) => tryMade(named, (design) => make(hands, design), gesture === undefined ? {} : { gesture }),
    (error: unknown) => sessionStore.getState().notify('error', named, [String(error)]),
  )
}
