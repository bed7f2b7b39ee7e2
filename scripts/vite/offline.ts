import { getManifest } from '@serwist/build'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/** Writes `sw.js` beside the built page: the service worker, with the list of all files it is to keep. */
export function offline(source: string): Plugin {
  let page: ResolvedConfig
  return {
    name: 'faultline:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      page = config
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const folder = resolve(page.root, page.build.outDir)
        const { manifestEntries } = await getManifest({
          globDirectory: folder,
          globPatterns: ['**/*.{html,js,css,svg,json,webmanifest}'],
          // Their names change with their content.
          dontCacheBustURLsMatching: /^assets\//,
        })
        await build({
          configFile: false,
          root: page.root,
          publicDir: false,
          logLevel: page.logLevel ?? 'info',
          define: {
            'self.__SW_MANIFEST': JSON.stringify(manifestEntries),
            'process.env.NODE_ENV': JSON.stringify('production'),
          },
          build: {
            outDir: folder,
            emptyOutDir: false,
            lib: { entry: join(page.root, source), formats: ['iife'], name: 'faultline' },
            rolldownOptions: { output: { entryFileNames: 'sw.js' } },
          },
        })
      },
    },
  }
}
