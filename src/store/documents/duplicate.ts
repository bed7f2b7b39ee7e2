import { parseDesign, setTitle, writeDesign } from '../../model/index.ts'
import { freshDocumentId, readDocument, writeDocument } from './shelf.ts'

/** Keeps a second document like the first, under `title`; gives its id, or undefined when there is none to copy. */
export async function duplicateKept(id: string, title: string): Promise<string | undefined> {
  const kept = await readDocument(id)
  const read = kept && parseDesign(kept.text)
  if (!kept || !read?.ok) return undefined
  const copy = freshDocumentId()
  const text = writeDesign(setTitle(read.design, title))
  await writeDocument(copy, { text, title, parts: kept.parts, at: Date.now(), edited: true })
  return copy
}
