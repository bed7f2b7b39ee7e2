import { createStore, del, entries, get, getMany, keys, set, type UseStore } from 'idb-keyval'
import { forgetVersions } from './versions.ts'

/** A document as this browser keeps it. */
export interface KeptDocument {
  /** The document itself, as a file would hold it. */
  readonly text: string
  readonly title: string
  /** Where it is another one in Korean, as a sample's is. */
  readonly titleKo?: string | undefined
  /** Drawn parts, for the list. */
  readonly parts: number
  /** When it last changed, ms since 1970. */
  readonly at: number
  /** False for what was only looked at: it makes way for the next document. */
  readonly edited: boolean
  readonly fileName?: string
  /** Where it was last saved on disk, when the browser gives such handles. */
  readonly handle?: FileSystemFileHandle
  /** When it was thrown away; it can be taken back for some weeks. */
  readonly deletedAt?: number
}

export interface ListedDocument extends KeptDocument {
  readonly id: string
}

const prefix = 'document:'
const asidePrefix = 'set-aside-'
/** Keys of earlier versions of the program, which kept one document and the one before it. */
const singleKeys = ['previous', 'current'] as const

/** How long a deleted document can be taken back, in milliseconds. */
const keptAfterDeletion = 30 * 24 * 3_600_000

let shelf: UseStore | undefined
const database = () => (shelf ??= createStore('faultline', 'documents'))

/** An id no other document of this browser has. */
export function freshDocumentId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2))
  return [Date.now(), ...random].map((part) => part.toString(36)).join('-')
}

/** Every kept document, newest first, deleted ones included; those deleted long ago are cleared away. */
export async function listDocuments(now = Date.now()): Promise<ListedDocument[]> {
  const all = await entries<string, KeptDocument>(database())
  const documents = all.flatMap(([key, kept]) =>
    key.startsWith(prefix) ? [{ ...kept, id: key.slice(prefix.length) }] : [],
  )
  const isOver = ({ deletedAt }: ListedDocument) =>
    deletedAt !== undefined && now - deletedAt > keptAfterDeletion
  const over = documents.filter(isOver)
  for (const { id } of over) {
    await del(prefix + id, database())
    await forgetVersions(id)
  }
  return documents.filter((one) => !isOver(one)).sort((a, b) => b.at - a.at)
}

/** What this tab last read or wrote of each document. */
const known = new Map<string, KeptDocument>()

/** One document; undefined when there is none of that id. */
export async function readDocument(id: string): Promise<KeptDocument | undefined> {
  const kept = await get<KeptDocument>(prefix + id, database())
  if (kept) known.set(id, kept)
  return kept
}

/** Keeps a document under its id. */
export function writeDocument(id: string, kept: KeptDocument): Promise<void> {
  known.set(id, kept)
  return set(prefix + id, kept, database())
}

/** Keeps a document as a change of what this tab knows of it. Nothing is read first: a page that is being left has time
 *  to ask for one writing, and none to hear an answer. */
export function keepDocument(
  id: string,
  change: (before: KeptDocument | undefined) => KeptDocument,
): Promise<void> {
  return writeDocument(id, change(known.get(id)))
}

/** Changes what is kept of a document; nothing happens when it is not there. */
export async function changeDocument(id: string, change: Partial<KeptDocument>): Promise<void> {
  const kept = await readDocument(id)
  if (kept) await writeDocument(id, { ...kept, ...change })
}

/** Marks a document as thrown away; `restoreDocument` takes it back. */
export const deleteDocument = (id: string, now = Date.now()) => changeDocument(id, { deletedAt: now })

/** Takes a deleted document back. */
export async function restoreDocument(id: string): Promise<void> {
  const kept = await readDocument(id)
  if (!kept) return
  const { deletedAt: _, ...rest } = kept
  await writeDocument(id, rest)
}

/** Forgets a document for good. */
export function forgetDocument(id: string): Promise<void> {
  known.delete(id)
  return del(prefix + id, database())
}

/** Moves what an earlier version of the program kept to where documents are now; gives the id of the one that was open. */
export async function adoptSingleDocument(
  describe: (text: string) => { readonly title: string; readonly parts: number } | undefined,
): Promise<string | undefined> {
  let open: string | undefined
  for (const key of singleKeys) {
    const kept = await get<Partial<KeptDocument>>(key, database())
    if (kept === undefined) continue
    const text = typeof kept.text === 'string' ? kept.text : JSON.stringify(kept)
    const known = describe(text)
    if (known) {
      const id = freshDocumentId()
      await writeDocument(id, {
        ...known,
        text,
        at: kept.at ?? Date.now(),
        edited: true,
        ...(kept.fileName === undefined ? {} : { fileName: kept.fileName }),
      })
      if (key === 'current') open = id
    } else {
      await setAside(text)
    }
    await del(key, database())
  }
  return open
}

/** Keeps a text that could not be read as a document, out of the way of everything else. */
export function setAside(text: string): Promise<void> {
  return set(`${asidePrefix}${new Date().toISOString()}`, { text, at: Date.now() }, database())
}

/** Texts that could not be read back, oldest first. */
export async function setAsideDocuments(): Promise<
  readonly { readonly key: string; readonly text: string }[]
> {
  const aside = (await keys<string>(database())).filter((key) => key.startsWith(asidePrefix)).sort()
  const texts = aside.length > 0 ? await getMany<Partial<KeptDocument>>(aside, database()) : []
  return aside.flatMap((key, i) => {
    const kept = texts[i]
    return kept ? [{ key, text: typeof kept.text === 'string' ? kept.text : JSON.stringify(kept) }] : []
  })
}
