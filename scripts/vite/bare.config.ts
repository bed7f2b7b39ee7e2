import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'scripts/bench/bare',
  base: './',
  plugins: [react()],
  build: { outDir: '../../../dist/bare', emptyOutDir: true },
})
