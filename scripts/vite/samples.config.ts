import { join } from 'node:path'
import { defineConfig } from 'vite'
import { paletteParts } from './paletteParts.ts'

const root = join(import.meta.dirname, '..', '..')

/** What draws all samples, for Node: the core as the command line has it. */
export default defineConfig({
  root,
  plugins: [paletteParts()],
  build: {
    ssr: true,
    outDir: join(root, 'dist', 'samples'),
    target: 'node20',
    rollupOptions: { input: ['scripts/samples/contactSheet.ts', 'scripts/samples/exportSamples.ts'] },
  },
})
