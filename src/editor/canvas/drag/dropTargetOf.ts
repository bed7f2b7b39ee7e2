import {
  EditRefused,
  groupKinds,
  leafBox,
  nestingRefusal,
  type Design,
  type GroupKind,
  type Point,
} from '../../../model/index.ts'
import { sessionStore, type DropTarget } from '../../../store/index.ts'
import { currentText, refusalText } from '../../i18n/index.ts'
import { groupAt } from './groupAt.ts'
import { homeFor } from './homeFor.ts'
import { missingHomes } from './missingHomes.ts'

/** What the browser tells of something that is dragged here, before it is let go: the names of its types alone. */
const kindType = 'application/x-faultline-kind-'

/** The type that tells which kind of group is dragged. */
export function typeOfKind(kind: string): string {
  return `${kindType}${kind}`
}

/** The group in which something of the palette would come to stand, and why it may not. */
export function dropTargetOf(design: Design, types: readonly string[], at: Point): DropTarget | undefined {
  const kind = groupKinds.find((one) => types.includes(typeOfKind(one)))
  const home = homeFor(design, kind ?? 'node', groupAt(design, at)?.id, at)
  if (home === undefined) return undefined
  const why = kind && refusalIn(design, kind, home, at)
  return why ? { id: home, allowed: false, reason: why } : { id: home, allowed: true }
}

function refusalIn(design: Design, kind: GroupKind, home: string, { x, y }: Point): string | undefined {
  const why = nestingRefusal(design, kind, home)
  if (!why || missingHomes(design, kind, { x, y, ...leafBox }, home).length > 0) return undefined
  return refusalText(new EditRefused(why), currentText(), sessionStore.getState().language)
}
