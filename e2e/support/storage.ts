import type { Page } from '@playwright/test'

/** What the page keeps in the browser's database, by key. */
export async function keptDocuments(page: Page): Promise<Record<string, { readonly text?: string }>> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('faultline')
        opening.onerror = () => reject(new Error('The database cannot be opened'))
        opening.onsuccess = () => {
          const store = opening.result.transaction('documents').objectStore('documents')
          const [keys, values] = [store.getAllKeys(), store.getAll()]
          values.onsuccess = () => {
            opening.result.close()
            resolve(
              Object.fromEntries(
                keys.result.map((key, i) => [typeof key === 'string' ? key : '', values.result[i]]),
              ),
            )
          }
        }
      }),
  )
}

/** Texts of the drawings the page keeps. */
export async function keptTexts(page: Page): Promise<(string | undefined)[]> {
  const kept = Object.entries(await keptDocuments(page))
  return kept.filter(([key]) => key.startsWith('document:')).map(([, { text }]) => text)
}

/** Puts a text in the place of the one kept drawing, as a fault of disk or program would leave it. */
export async function breakKeptDocument(page: Page, text: string): Promise<void> {
  await replaceAll(page, { database: 'faultline', store: 'documents', text, rest: false })
}

/** The same for every earlier version that is kept. */
export async function breakVersions(page: Page, text: string): Promise<void> {
  await replaceAll(page, { database: 'faultline-versions', store: 'versions', text, rest: true })
}

interface Broken {
  readonly database: string
  readonly store: string
  readonly text: string
  /** What is kept beside the text stays. */
  readonly rest: boolean
}

async function replaceAll(page: Page, broken: Broken): Promise<void> {
  await page.evaluate(
    ({ database, store: name, text, rest }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database)
        opening.onerror = () => reject(new Error('The database cannot be opened'))
        opening.onsuccess = () => {
          const change = opening.result.transaction(name, 'readwrite')
          const store = change.objectStore(name)
          const [keys, values] = [store.getAllKeys(), store.getAll()]
          values.onsuccess = () => {
            for (const [i, key] of keys.result.entries())
              store.put({ at: Date.now(), ...(rest && values.result[i]), text }, key)
          }
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    broken,
  )
}
