import { tellMissingPart } from './missingPart.ts'
import { meetNewVersion } from './newVersion.ts'

/** Milliseconds between two looks for a newer version while the page stays open. */
const hour = 3_600_000

/** Keeps the app in this browser, so that it works without a network from the next visit on, and follows its
 *  versions. Begins when the page has nothing better to do; where it may not, the app works as long as it is online. */
export function keepOffline(): void {
  window.addEventListener('vite:preloadError', tellMissingPart)
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!container) return
  const begin = () => void register(container).catch(() => undefined)
  if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: 10_000 })
  else setTimeout(begin, 3000)
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  const registration = (await container.register('./sw.js')) as ServiceWorkerRegistration | undefined
  if (!registration) return
  const meet = (worker: ServiceWorker) => void meetNewVersion(worker, import.meta.url)
  // The very first version has nothing to wait for.
  if (registration.waiting && container.controller) meet(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && container.controller) meet(worker)
    })
  })
  setInterval(() => void registration.update().catch(() => undefined), hour)
}
