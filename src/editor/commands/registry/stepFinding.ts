import { derivedStore, sessionStore } from '../../../store/index.ts'

/** Puts the next finding in focus, or the one before; round and round. */
export function stepFinding(by: 1 | -1): void {
  const keys = derivedStore
    .getState()
    .findings.filter((finding) => !finding.waived)
    .map((finding) => finding.key)
  const { focus, set } = sessionStore.getState()
  const at = focus === undefined ? -1 : keys.indexOf(focus)
  const next = at < 0 ? (by > 0 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length
  set({ focus: keys[next], panel: 'findings' })
}
