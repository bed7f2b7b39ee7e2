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
  await page.evaluate(
    (broken) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('faultline')
        opening.onerror = () => reject(new Error('The database cannot be opened'))
        opening.onsuccess = () => {
          const change = opening.result.transaction('documents', 'readwrite')
          const store = change.objectStore('documents')
          const keys = store.getAllKeys()
          keys.onsuccess = () => {
            for (const key of keys.result) store.put({ text: broken, at: Date.now() }, key)
          }
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    text,
  )
}
