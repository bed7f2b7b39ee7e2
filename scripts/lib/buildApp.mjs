import { isStale } from './freshness.mjs'
import { runTool } from './run.mjs'

const sources = ['src', 'palettes', 'samples', 'scripts/vite', 'vite.config.ts', 'package-lock.json']

/** Builds the app into dist/app unless nothing changed since the last build. Throws if the build fails. */
export async function ensureBuilt() {
  if (!isStale('dist/app/index.html', sources)) return
  console.log('Building (only when something has changed)…')
  const status = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
  if (status !== 0) throw new Error('the build failed: see its message above')
}
