import { expandGroups } from '../layout/index.ts'
import { hiding } from '../model/index.ts'
import { derivedStore } from './derivedStore.ts'
import { documentStore } from './documentStore.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** Whoever selects a part or goes to a finding (a search, the outline, a key) finds it drawn: what hides it is expanded,
 *  as one undo step. Gives a stop. */
export function keepInSight(): () => void {
  return sessionStore.subscribe((now, before) => {
    const focused = now.focus === before.focus ? undefined : now.focus
    if (now.selection === before.selection && focused === undefined) return
    const finding =
      focused === undefined ? undefined : derivedStore.getState().findings.find(({ key }) => key === focused)
    const ids = [...now.selection, ...(finding?.on ?? [])]
    const { design, edit } = documentStore.getState()
    if (hiding(design, ids).length > 0)
      edit(say('expand'), (current) => expandGroups(current, hiding(current, ids)))
  })
}
