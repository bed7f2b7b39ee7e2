import { readDocument, writeDocument, type KeptDocument } from './shelf.ts'

/** The last edits of a page that is being left. The document's own storage answers later than such a page lives, and
 *  may never hear the question; this one is written at once and read at the next start. */

const prefix = 'faultline.journal:'

/** Most characters of one entry: of the few million a browser gives a site, a document takes a part. */
const longest = 1_500_000

/** Notes a document as it is now. A document too large, or a storage that is full or forbidden, is left to the other
 *  writing. */
export function writeJournal(id: string, kept: Omit<KeptDocument, 'handle'>): void {
  const entry = JSON.stringify(kept)
  try {
    if (entry.length <= longest) localStorage.setItem(prefix + id, entry)
    else localStorage.removeItem(prefix + id)
  } catch {
    // The other writing is under way all the same.
  }
}

/** Forgets a document's note: it is kept. */
export function clearJournal(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // Where nothing can be written nothing was.
  }
}

/** Keeps what pages that were left noted, where it is newer than what is kept; forgets the notes. */
export async function replayJournals(): Promise<void> {
  for (const [id, noted] of entries()) {
    const kept = await readDocument(id)
    if (noted && (kept === undefined || (noted.at > kept.at && noted.text !== kept.text)))
      await writeDocument(id, { ...kept, ...noted, edited: kept?.edited === true || noted.edited })
    clearJournal(id)
  }
}

function entries(): [id: string, noted: KeptDocument | undefined][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key.slice(prefix.length), read(localStorage.getItem(key))])
  } catch {
    return []
  }
}

/** Anyone may write here: what is no document is passed over. */
function read(entry: string | null): KeptDocument | undefined {
  try {
    const value: unknown = JSON.parse(entry ?? '')
    return isKept(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isKept(value: unknown): value is KeptDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'title' in value &&
    typeof value.title === 'string' &&
    'parts' in value &&
    typeof value.parts === 'number' &&
    'at' in value &&
    typeof value.at === 'number' &&
    'edited' in value &&
    typeof value.edited === 'boolean' &&
    (!('fileName' in value) || typeof value.fileName === 'string')
  )
}
