import { defineConfig } from 'vite'
import { paletteParts } from './paletteParts.ts'

export default defineConfig({
  plugins: [paletteParts()],
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
