import { join } from 'node:path'
import { defineConfig } from 'vite'
import { paletteParts } from './paletteParts.ts'

const root = join(import.meta.dirname, '..', '..')

/** The command line as one file for Node; packages stay outside, and globs work as they do in the browser. */
export default defineConfig({
  root,
  logLevel: 'error',
  plugins: [paletteParts()],
  build: {
    ssr: join(root, 'src', 'cli', 'main.ts'),
    outDir: join(root, 'dist', 'cli'),
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'main.js' } },
  },
})
