import { documentStore } from '../documentStore.ts'
import { sessionStore } from '../sessionStore.ts'
import { say } from '../words.ts'

/** A version that has been fetched and waits for this page to leave. */
let waiting: ServiceWorker | undefined

/** Milliseconds after which the page reloads although the last edit could not be kept, or no worker answered. */
const patience = 3000

/** A newer version of the app is here. A page that is already of that version lets it begin; an older one is left in
 *  peace, and told. */
export async function meetNewVersion(worker: ServiceWorker, ownScript: string): Promise<void> {
  if (await holds(worker, ownScript)) {
    begin(worker)
    return
  }
  waiting = worker
  sessionStore.getState().notify('info', say('newVersion'), [], 'update')
}

/** Reloads the page into the newest version, once the drawing is kept. */
export async function beginNewVersion(): Promise<void> {
  await kept()
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!waiting || !container) {
    location.reload()
    return
  }
  container.addEventListener('controllerchange', () => location.reload(), { once: true })
  begin(waiting)
  setTimeout(() => location.reload(), patience)
}

function begin(worker: ServiceWorker): void {
  worker.postMessage({ type: 'SKIP_WAITING' })
}

function holds(worker: ServiceWorker, url: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true), { once: true })
    port1.start()
    worker.postMessage({ type: 'HOLDS', url }, [port2])
  })
}

/** Once the open drawing is kept; in time, also when it cannot be. */
function kept(): Promise<void> {
  return new Promise((resolve) => {
    const isBusy = () => ['unsaved', 'saving'].includes(documentStore.getState().save.kind)
    if (!isBusy()) {
      resolve()
      return
    }
    const stop = documentStore.subscribe(() => {
      if (isBusy()) return
      stop()
      resolve()
    })
    setTimeout(resolve, patience)
  })
}
