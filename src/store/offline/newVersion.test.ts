import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { documentStore } from '../documentStore.ts'
import { sessionStore } from '../sessionStore.ts'

/** A worker that holds the files named, and the orders it was given. */
function workerHolding(...files: string[]) {
  const orders: string[] = []
  const postMessage = (message: { type: string; url?: string }, ports?: MessagePort[]) => {
    orders.push(message.type)
    ports?.[0]?.postMessage(files.some((file) => message.url?.endsWith(file)))
  }
  return { worker: { postMessage } as unknown as ServiceWorker, orders }
}

describe('a new version', () => {
  beforeEach(() => {
    vi.resetModules()
    for (const { id } of sessionStore.getState().notices) sessionStore.getState().dismiss(id)
  })
  afterEach(() => vi.restoreAllMocks())

  it('begins at once where the page is already of it', async () => {
    const { meetNewVersion } = await import('./newVersion.ts')
    const { worker, orders } = workerHolding('index-2.js')
    await meetNewVersion(worker, 'https://faultline.example/assets/index-2.js')
    const { sessionStore: session } = await import('../sessionStore.ts')
    expect(orders).toEqual(['HOLDS', 'SKIP_WAITING'])
    expect(session.getState().notices).toEqual([])
  })

  it('waits for a page of another version, which is told', async () => {
    const { meetNewVersion } = await import('./newVersion.ts')
    const { sessionStore: session } = await import('../sessionStore.ts')
    const { worker, orders } = workerHolding('index-2.js')
    await meetNewVersion(worker, 'https://faultline.example/assets/index-1.js')
    expect(orders).toEqual(['HOLDS'])
    expect(session.getState().notices.map(({ command }) => command)).toEqual(['update'])
  })

  it('reloads the page only once the drawing is kept', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
    const { beginNewVersion } = await import('./newVersion.ts')
    const { documentStore: documents } = await import('../documentStore.ts')
    documents.getState().setSave({ kind: 'saving' })
    const begun = beginNewVersion()
    await Promise.resolve()
    expect(reload).not.toHaveBeenCalled()
    documents.getState().setSave({ kind: 'saved', at: 0 })
    await begun
    expect(reload).toHaveBeenCalledTimes(1)
    expect(documentStore).toBeDefined()
  })
})
