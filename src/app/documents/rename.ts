import { setTitle } from '../../model/index.ts'
import { documentStore, renameKept } from '../../store/index.ts'

/** Gives a kept drawing another title; the open one changes as by its own title field, as one undo step. */
export async function rename(id: string, title: string): Promise<void> {
  const { keptId, edit } = documentStore.getState()
  if (id === keptId) edit(title, (design) => setTitle(design, title))
  else await renameKept(id, title)
}
