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

/** Puts a text in the place of the kept drawing, as a fault of disk or program would leave it. */
export async function breakKeptDocument(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (broken) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('faultline')
        opening.onerror = () => reject(new Error('The database cannot be opened'))
        opening.onsuccess = () => {
          const change = opening.result.transaction('documents', 'readwrite')
          change.objectStore('documents').put({ text: broken, at: Date.now() }, 'current')
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    text,
  )
}
