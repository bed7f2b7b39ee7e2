import { indexOf, shownOf, type Design, type Id } from '../../../model/index.ts'
import { derivedStore, documentStore, sessionStore } from '../../../store/index.ts'
import { failureOf } from './failureOf.ts'

export type SelectionMode = 'replace' | 'add' | 'subtract'

interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a marquee begun with these keys held does to the selection. */
export function modeOf({ shiftKey, ctrlKey, metaKey, altKey }: Modifiers): SelectionMode {
  if (altKey) return 'subtract'
  return shiftKey || ctrlKey || metaKey ? 'add' : 'replace'
}

/** A click on a part: alone, added or taken away with Shift or Mod, its parent with Alt. */
export function clickPart(id: Id, { shiftKey, ctrlKey, metaKey, altKey }: Modifiers): void {
  const { selection, choose } = sessionStore.getState()
  if (altKey) {
    const parent = indexOf(documentStore.getState().design).parentOf(id)
    choose([parent ?? id])
  } else if (shiftKey || ctrlKey || metaKey) {
    const next = new Set(selection)
    if (!next.delete(id)) next.add(id)
    choose(next)
  } else choose([id, ...drawnAs(documentStore.getState().design, id)])
}

/** Lines of which another is drawn: collapsed groups make many alike, and whoever takes one means them all. */
function drawnAs(design: Design, line: Id): Id[] {
  if (!indexOf(design).edges.has(line)) return []
  return [...shownOf(design).standIns].flatMap(([id, standIn]) => (standIn === line ? [id] : []))
}

/** Makes a part fail, or heals it. For a group, the domain it stands for, or the nearest around it that can fail. */
export function toggleFailure(id: Id): void {
  const { design } = documentStore.getState()
  const { failures } = derivedStore.getState().analysis
  const around = indexOf(design)
    .ancestors(id)
    .map((group) => group.id)
  const isNode = indexOf(design).nodes.has(id)
  for (const one of isNode ? [id] : [id, ...around]) {
    const failure = failureOf(design, one, failures)
    if (failure !== undefined) {
      sessionStore.getState().toggleFailed(failure)
      return
    }
  }
}
