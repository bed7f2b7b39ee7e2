/** What serves later visits is fetched once this one has all it needs. */

/** Keeps the app in this browser and follows its versions: see keepOffline.ts. */
export async function keepOffline(): Promise<void> {
  const { keepOffline: begin } = await import('./keepOffline.ts')
  begin()
}

/** Reloads the page into the newest version, once the drawing is kept. */
export async function beginNewVersion(): Promise<void> {
  const { beginNewVersion: begin } = await import('./newVersion.ts')
  await begin()
}
