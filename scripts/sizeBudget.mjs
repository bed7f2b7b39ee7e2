/** What a first visit must load before the canvas can be used, gzipped, against its budget. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './lib/run.mjs'

const budget = 250_000
const folder = join(root, 'dist', 'app')

/** Files the page names itself: its scripts, what they import at once, its styles. */
export function firstLoad() {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1])
  return ['index.html', ...new Set(named)].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  }))
}

if (process.argv[1] === import.meta.filename) {
  const files = firstLoad()
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { file, bytes } of files) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`)
  console.log(`${(total / 1000).toFixed(1).padStart(8)} kB  first load, gzipped (budget ${budget / 1000} kB)`)
  process.exit(total <= budget ? 0 : 1)
}
