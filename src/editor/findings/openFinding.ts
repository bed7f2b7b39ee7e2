import { derivedStore, sessionStore } from '../../store/index.ts'
import { arrangeFindings } from './arrangeFindings.ts'

/** Shows a finding in its list, whatever the list was filtered by. */
export function openFinding(key: string): void {
  const { findingsBy, findingsFilter, set } = sessionStore.getState()
  const listed = arrangeFindings(derivedStore.getState().findings, findingsBy, findingsFilter)
  const isListed = listed.some(({ findings }) => findings.some((finding) => finding.key === key))
  set({ focus: key, panel: 'findings', ...(isListed ? {} : { findingsFilter: '' }) })
}
