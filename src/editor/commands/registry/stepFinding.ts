import { derivedStore, sessionStore } from '../../../store/index.ts'
import { arrangeFindings } from '../../findings/arrangeFindings.ts'

/** Puts the next finding of the list in focus, or the one before; round and round, in the order the list shows. */
export function stepFinding(by: 1 | -1): void {
  const { findings } = derivedStore.getState()
  const { focus, findingsBy, findingsFilter, set } = sessionStore.getState()
  const listed = arrangeFindings(findings, findingsBy, findingsFilter)
  // A filter that leaves nothing would leave the key without any.
  const groups = listed.length > 0 ? listed : arrangeFindings(findings, findingsBy)
  const keys = groups.flatMap((group) => group.findings.map(({ key }) => key))
  const at = focus === undefined ? -1 : keys.indexOf(focus)
  const next = at < 0 ? (by > 0 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length
  set({
    focus: keys[next],
    panel: 'findings',
    preview: undefined,
    ...(listed.length > 0 ? {} : { findingsFilter: '' }),
  })
}
