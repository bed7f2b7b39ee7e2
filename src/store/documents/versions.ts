import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval'

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

/** Time of drawing between two versions that are kept by themselves, in milliseconds. */
const interval = 5 * 60_000

/** Most versions of one document, and how old they get (ms). */
const most = 40
const oldest = 90 * 24 * 3_600_000

let shelf: UseStore | undefined
const database = () => (shelf ??= createStore('faultline-versions', 'versions'))

const prefixOf = (documentId: string) => `${documentId}/`

/** The versions of a document, newest first. */
export async function listVersions(documentId: string): Promise<ListedVersion[]> {
  const all = await entries<string, Version>(database())
  return all
    .flatMap(([key, version]) => (key.startsWith(prefixOf(documentId)) ? [{ ...version, key }] : []))
    .sort((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1))
}

/** Keeps a version, unless the newest one is the same; thins out what is kept. */
export async function keepVersion(documentId: string, version: Version): Promise<void> {
  const known = await listVersions(documentId)
  if (known[0]?.text === version.text) return
  const key = `${prefixOf(documentId)}${String(version.at).padStart(15, '0')}`
  await set(key, version, database())
  const over = superfluous([{ ...version, key }, ...known], version.at)
  if (over.length > 0) await delMany(over, database())
}

/** Keeps a version when enough time has passed since the last one. Gives whether it did. */
export async function keepVersionInTime(documentId: string, text: string, now: number): Promise<boolean> {
  const [newest] = await listVersions(documentId)
  if (newest && now - newest.at < interval) return false
  await keepVersion(documentId, { text, at: now, reason: newest ? 'while-drawing' : 'opened' })
  return true
}

/** Forgets every version of a document. */
export async function forgetVersions(documentId: string): Promise<void> {
  const versions = await listVersions(documentId)
  await delMany(
    versions.map(({ key }) => key),
    database(),
  )
}

/** Keys of versions to drop (the list is newest first): those too old, then whichever lies closest to its neighbour in
 *  time, so that what stays is dense near now and sparse long ago. The newest ten and the first always stay. */
export function superfluous(versions: readonly ListedVersion[], now: number): string[] {
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
