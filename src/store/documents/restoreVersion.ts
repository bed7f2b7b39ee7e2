import { parseDesign, writeDesign } from '../../model/index.ts'
import { documentStore } from '../documentStore.ts'
import { say } from '../words.ts'
import { keepVersion, type Version } from './versions.ts'

/** Brings a version back into the open document as one undo step; what was there is kept as a version first. Gives
 *  false, and changes nothing, when the version cannot be read. */
export async function restoreVersion(version: Version): Promise<boolean> {
  const { design, keptId, documentId } = documentStore.getState()
  const read = parseDesign(version.text)
  if (!read.ok) return false
  await keepVersion(keptId, { text: writeDesign(design), at: Date.now(), reason: 'before-restore' })
  const now = documentStore.getState()
  if (now.documentId !== documentId) return false
  now.edit(say('restored'), () => read.design)
  return true
}
