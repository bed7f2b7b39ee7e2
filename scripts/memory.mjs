/** `npm run bench:memory`: what hours of editing leave in memory. Opens 1,000 nodes, edits and undoes some thousand times
 *  by key, and measures the heap after a collection each time the history has turned over: once it is full it must not
 *  grow. Writes bench-results/memory.json. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './lib/browser.mjs'
import { ensureBuilt } from './lib/buildApp.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root, runTool } from './lib/run.mjs'

await ensureInstalled()
const { measureMemory } = await import('./bench/memoryOfEdits.mjs')
await ensureBuilt()
const browser = await ensureBrowser()
const config = ['build', '--config', 'scripts/vite/bench.config.ts', '--logLevel', 'warn']
if ((await runTool('vite/bin/vite.js', config)) !== 0) process.exit(1)
const text = execFileSync(process.execPath, [join(root, 'dist', 'bench', 'designText.js'), '1000'], {
  cwd: root,
  maxBuffer: 1e9,
  encoding: 'utf8',
})
const rounds = Number(process.argv[2] ?? 6)
const heaps = await measureMemory(browser, text, rounds)
for (const { after, mb, nodes, listeners } of heaps)
  console.log(
    `${after.padEnd(28)} ${mb.toFixed(1).padStart(7)} MB  ${nodes} DOM nodes  ${listeners} listeners`,
  )
mkdirSync(join(root, 'bench-results'), { recursive: true })
writeFileSync(
  join(root, 'bench-results', 'memory.json'),
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, heaps }, null, 2)}\n`,
)
console.log('Written to bench-results/memory.json')
