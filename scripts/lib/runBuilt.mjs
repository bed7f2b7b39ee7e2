import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBrowser } from './browser.mjs'
import { isStale } from './freshness.mjs'
import { ensureInstalled } from './install.mjs'
import { root, runTool } from './run.mjs'

const config = 'scripts/vite/samples.config.ts'
const sources = ['src', 'palettes', 'scripts/samples', 'scripts/vite', 'package-lock.json']

/** Runs `dist/samples/<name>.js` in this process, built first when a source changed, with a browser at hand. */
export async function runBuilt(name) {
  try {
    await ensureInstalled()
    process.env.CHROMIUM_PATH = await ensureBrowser()
    if (isStale(`dist/samples/${name}.js`, sources)) {
      const status = await runTool('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn'])
      if (status !== 0) throw new Error('the build failed: see its message above')
    }
    await import(pathToFileURL(join(root, 'dist', 'samples', `${name}.js`)).href)
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
