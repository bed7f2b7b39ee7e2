import { createStore, delMany, get, getMany, keys, set, type UseStore } from 'idb-keyval'

/** Why a version was kept: time had passed while drawing, or something was about to replace the drawing. */
export type VersionReason = 'while-drawing' | 'before-restore' | 'opened'

export interface Version {
  readonly text: string
  readonly at: number
  readonly reason: VersionReason
}

export interface ListedVersion extends Version {
  readonly key: string
}

/** A version without its text. */
type Kept = Pick<ListedVersion, 'key' | 'at'>

/** Time of drawing between two versions that are kept by themselves, in milliseconds. */
const interval = 5 * 60_000

/** Most versions of one document, and how old they get (ms). */
const most = 40
const oldest = 90 * 24 * 3_600_000

let shelf: UseStore | undefined
const database = () => (shelf ??= createStore('faultline-versions', 'versions'))

const prefixOf = (documentId: string) => `${documentId}/`
const keyOf = (documentId: string, at: number) => `${prefixOf(documentId)}${String(at).padStart(15, '0')}`

/** When this tab last saw a version kept of a document (ms since 1970): an autosave then reads nothing. */
const lastKept = new Map<string, number>()

const watchers = new Set<() => void>()

/** Calls back after each version this tab keeps. Gives a stop. */
export function watchVersions(kept: () => void): () => void {
  watchers.add(kept)
  return () => watchers.delete(kept)
}

/** What versions there are, newest first. Their texts, which are all the weight, stay where they are. */
async function keptVersions(documentId: string): Promise<Kept[]> {
  const prefix = prefixOf(documentId)
  const all = await keys<string>(database())
  return all
    .filter((key) => key.startsWith(prefix))
    .map((key) => ({ key, at: Number(key.slice(prefix.length)) }))
    .sort((a, b) => b.at - a.at)
}

/** The versions of a document, newest first. */
export async function listVersions(documentId: string): Promise<ListedVersion[]> {
  const kept = await keptVersions(documentId)
  const versions = await getMany<Version>(
    kept.map(({ key }) => key),
    database(),
  )
  return kept.flatMap(({ key }, i) => {
    const version = versions[i]
    return version ? [{ ...version, key }] : []
  })
}

/** Keeps a version, unless the newest one is the same; thins out what is kept. */
export async function keepVersion(documentId: string, version: Version): Promise<void> {
  const known = await keptVersions(documentId)
  const newest = known[0] && (await get<Version>(known[0].key, database()))
  if (newest?.text === version.text) return
  const key = keyOf(documentId, version.at)
  await set(key, version, database())
  lastKept.set(documentId, version.at)
  const over = superfluous([{ key, at: version.at }, ...known], version.at)
  if (over.length > 0) await delMany(over, database())
  for (const kept of watchers) kept()
}

/** Keeps a version when enough time has passed since the last one: what the document was before its last change, or
 *  where it was not kept before, what it is. Gives whether it did. */
export async function keepVersionInTime(
  documentId: string,
  { before, text }: { readonly before?: Pick<Version, 'text' | 'at'> | undefined; readonly text: string },
  now: number,
): Promise<boolean> {
  const newest = lastKept.get(documentId) ?? (await keptVersions(documentId))[0]?.at
  if (newest !== undefined) lastKept.set(documentId, newest)
  if (newest !== undefined && now - newest < interval) return false
  const reason = before && newest === undefined ? 'opened' : 'while-drawing'
  await keepVersion(documentId, before ? { ...before, reason } : { text, at: now, reason })
  lastKept.set(documentId, now)
  return true
}

/** Forgets every version of a document. */
export async function forgetVersions(documentId: string): Promise<void> {
  const versions = await keptVersions(documentId)
  lastKept.delete(documentId)
  await delMany(
    versions.map(({ key }) => key),
    database(),
  )
}

/** Keys of versions to drop (the list is newest first): those too old, then whichever lies closest to its neighbour in
 *  time, so that what stays is dense near now and sparse long ago. The newest ten and the first always stay. */
export function superfluous(versions: readonly Kept[], now: number): string[] {
  const dropped = versions.filter((version) => now - version.at > oldest).map(({ key }) => key)
  const kept = versions.filter((version) => now - version.at <= oldest)
  while (kept.length > most) {
    let closest = 10
    // Relative to its age, a gap of an hour matters for today and not for last month.
    const gap = (i: number) => ((kept[i - 1]?.at ?? 0) - (kept[i]?.at ?? 0)) / (now - (kept[i]?.at ?? 0) + 1)
    for (let i = 10; i < kept.length - 1; i += 1) if (gap(i) < gap(closest)) closest = i
    dropped.push(...kept.splice(closest, 1).map(({ key }) => key))
  }
  return dropped
}
