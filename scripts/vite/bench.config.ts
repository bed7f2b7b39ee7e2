import { defineConfig } from 'vite'
import { paletteParts } from './paletteParts.ts'
import { quickElk } from './quickElk.ts'

export default defineConfig({
  plugins: [paletteParts(), quickElk()],
  // As the page has it: other packages stay outside.
  ssr: { noExternal: ['elkjs'] },
  build: {
    ssr: true,
    outDir: 'dist/bench',
    rollupOptions: {
      input: [
        'scripts/bench/core.ts',
        'scripts/bench/designText.ts',
        'scripts/bench/firstCall.ts',
        'scripts/bench/layouts.ts',
      ],
    },
  },
})
