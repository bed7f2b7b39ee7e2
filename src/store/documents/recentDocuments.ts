import { documentStore } from '../documentStore.ts'
import { listDocuments, type ListedDocument } from './shelf.ts'

/** The documents edited last, the newest first: not the open one, and none that was thrown away. */
export async function recentDocuments(most: number): Promise<readonly ListedDocument[]> {
  const all = await listDocuments()
  const { keptId } = documentStore.getState()
  return all
    .filter(({ id, edited, deletedAt }) => id !== keptId && edited && deletedAt === undefined)
    .slice(0, most)
}
