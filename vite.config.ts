import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { awsIcons } from './scripts/vite/awsIcons.ts'
import { followers } from './scripts/vite/followers.ts'
import { offline } from './scripts/vite/offline.ts'
import { paletteParts } from './scripts/vite/paletteParts.ts'
import { samplesIndex } from './scripts/vite/samplesIndex.ts'
import { sampleViews } from './scripts/vite/sampleViews.ts'

const coreLayers = '{model,catalog,analysis,checks,layout,scene,formats,cli}'

export default defineConfig({
  root: 'src',
  base: './',
  build: {
    outDir: '../dist/app',
    emptyOutDir: true,
    // ELK is one large file, loaded by its worker when a drawing is laid out; the first load has a budget of its own.
    chunkSizeWarningLimit: 1_700,
    assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
  },
  plugins: [
    react(),
    awsIcons(),
    paletteParts(),
    samplesIndex(),
    sampleViews(),
    followers(),
    offline('store/offline/serviceWorker.ts'),
  ],
  worker: { format: 'es', plugins: () => [paletteParts()] },
  server: { fs: { allow: ['..'] } },
  test: {
    root: import.meta.dirname,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
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
