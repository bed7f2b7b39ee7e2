/** `npm run bench`: every figure of the budgets, measured now, beside its budget. Writes bench-results/bench.json.
 *  `npm run bench -- --only "5000 nodes"`: the figures of the page with that in their name, and nothing written. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser } from './lib/browser.mjs'
import { ensureBuilt } from './lib/buildApp.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root, runTool } from './lib/run.mjs'
import { firstLoad } from './sizeBudget.mjs'

await ensureInstalled()
// Only now are its packages sure to be there.
const { measurePage } = await import('./bench/page.mjs')
const { compareLayouts } = await import('./bench/compareLayouts.mjs')
await ensureBuilt()
const browser = await ensureBrowser()

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const config = ['build', '--config', 'scripts/vite/bench.config.ts', '--logLevel', 'warn']
if ((await runTool('vite/bin/vite.js', config)) !== 0) process.exit(1)
const node = (file, ...args) =>
  execFileSync(process.execPath, [join(root, 'dist', 'bench', file), ...args], {
    cwd: root,
    maxBuffer: 1e9,
    encoding: 'utf8',
  })
const designText = (size) => node('designText.js', String(size))
function show(figures) {
  for (const { name, ms, kB, budget, note } of figures) {
    const value = ms === undefined ? `${kB.toFixed(1)} kB` : `${ms.toFixed(1)} ms`
    const verdict = budget === undefined ? '' : `budget ${budget}  ratio ${((ms ?? kB) / budget).toFixed(2)}`
    console.log(`${name.padEnd(52)} ${value.padStart(12)}   ${verdict} ${note ?? ''}`)
  }
}
if (only !== undefined) {
  show(await measurePage(browser, designText, (name) => name.includes(only)))
  process.exit(0)
}

console.log('Core figures in Node…')
const core = JSON.parse(node('core.js'))

console.log('First calls, each in five processes of its own…')
const firstCalls = JSON.parse(node('firstCall.js')).map(({ name, budget }, row) => {
  const times = Array.from({ length: 5 }, () => Number(node('firstCall.js', String(row))))
  return { name: `${name}, first call`, ms: times.sort((a, b) => a - b)[2], budget }
})

console.log('Figures of the page in a browser…')
const page = await measurePage(browser, designText)

const bytes = firstLoad().reduce((sum, file) => sum + file.bytes, 0)
const figures = [
  ...firstCalls,
  ...core,
  ...page,
  { name: 'first load, gzipped', kB: bytes / 1000, budget: 250 },
]
show(figures)
console.log('Layouts of every sample…')
const layouts = await compareLayouts(browser, JSON.parse(node('layouts.js')))
console.log(layouts.join('\n'))
mkdirSync(join(root, 'bench-results'), { recursive: true })
const file = join(root, 'bench-results', 'bench.json')
writeFileSync(
  file,
  `${JSON.stringify({ at: new Date().toISOString(), cores: cpus().length, node: process.version, figures, layouts }, null, 2)}\n`,
)
console.log(`Written to bench-results/bench.json`)
