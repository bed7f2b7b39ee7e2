import { NetworkOnly, PrecacheFallbackPlugin, Serwist, type PrecacheEntry } from 'serwist'

/** Keeps every file of one version of the app, so that it works without a network from the second visit on. The page
 *  itself is asked of the network first: who is online never meets an old version after a new one is there. */

declare const self: {
  /** Filled in by the build: every file, with its revision. */
  readonly __SW_MANIFEST: PrecacheEntry[]
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

/** Seconds a slow network may take before the kept page is shown. */
const patience = 3

const kept = self.__SW_MANIFEST
const serwist = new Serwist({
  precacheEntries: kept,
  precacheOptions: { cleanupOutdatedCaches: true, directoryIndex: null, cleanURLs: false },
  // A tab that is open still needs the files of its own version: the new one waits until it is asked to begin.
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request }) => request.mode === 'navigate',
      handler: ({ request, event }) => page.handle({ request, event }),
    },
  ],
})
const page = new NetworkOnly({
  networkTimeoutSeconds: patience,
  plugins: [new PrecacheFallbackPlugin({ fallbackUrls: ['index.html'], serwist })],
})
serwist.addEventListeners()

// A page asks whether it belongs to this version: whether the script it runs is among the files kept.
self.addEventListener('message', ({ data, ports }) => {
  if (data?.type !== 'HOLDS') return
  ports[0]?.postMessage(kept.some(({ url }) => String(data.url).endsWith(`/${url}`)))
})
