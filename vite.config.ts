import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { awsIcons } from './scripts/vite/awsIcons.ts'
import { followers } from './scripts/vite/followers.ts'
import { offline } from './scripts/vite/offline.ts'
import { paletteParts } from './scripts/vite/paletteParts.ts'
import { samplesIndex } from './scripts/vite/samplesIndex.ts'
import { sampleViews } from './scripts/vite/sampleViews.ts'
import { withoutColours } from './scripts/vite/withoutColours.ts'

const coreLayers = '{model,catalog,analysis,checks,layout,scene,formats,cli}'

/** What the page needs at once is two files, of which a new version changes one. As fifty it weighs 20 kB more, for each
 *  is compressed by itself. */
const firstLoad = [
  { name: 'libraries', tags: ['$initial' as const], test: /node_modules/ },
  { name: 'first', tags: ['$initial' as const] },
]

export default defineConfig({
  root: 'src',
  base: './',
  build: {
    outDir: '../dist/app',
    emptyOutDir: true,
    // ELK is one large file, loaded by its worker when a drawing is laid out; the first load has a budget of its own.
    chunkSizeWarningLimit: 1_700,
    rolldownOptions: { output: { codeSplitting: { groups: firstLoad } } },
    // Every browser that the editor runs in knows module preloading.
    modulePreload: { polyfill: false },
    assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
  },
  plugins: [
    react(),
    awsIcons(),
    paletteParts(),
    samplesIndex(),
    sampleViews(),
    followers(),
    withoutColours(),
    offline('store/offline/serviceWorker.ts'),
  ],
  worker: { format: 'es', plugins: () => [paletteParts()] },
  server: { fs: { allow: ['..'] } },
  test: {
    root: import.meta.dirname,
    // A property test asks hundreds of designs: on a busy machine that takes a while, and says nothing about the code.
    testTimeout: 60_000,
    // Left alone, one core of a machine of two would look on.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // The core keeps nothing between tests: one process reads its modules once, instead of 230 times.
          isolate: false,
          include: [`src/${coreLayers}/**/*.test.ts`, 'scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['src/{store,editor,app}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
