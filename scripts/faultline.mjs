#!/usr/bin/env node
/** `npm run --silent faultline -- <command>`: the command line, built first when a source changed. Prints nothing of its own
 *  on standard output; exit status and standard input are the command's. */
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isStale } from './lib/freshness.mjs'
import { root } from './lib/run.mjs'

const main = 'dist/cli/main.js'
const sources = [
  ...['model', 'catalog', 'analysis', 'checks', 'layout', 'scene', 'formats', 'cli'].map(
    (layer) => `src/${layer}`,
  ),
  'palettes',
  'scripts/vite/cli.config.ts',
  'package.json',
]

/** Builds beside the old one, then puts it in its place, so that two runs at once never meet a half-written program. */
async function buildCli() {
  const { build } = await import('vite')
  const beside = join(root, 'dist', `cli-${process.pid}`)
  await build({
    configFile: join(root, 'scripts', 'vite', 'cli.config.ts'),
    build: { outDir: beside },
  })
  await mkdir(join(root, 'dist'), { recursive: true })
  await rm(join(root, 'dist', 'cli'), { recursive: true, force: true })
  await rename(beside, join(root, 'dist', 'cli')).catch(() => rm(beside, { recursive: true, force: true }))
}

try {
  if (isStale(main, sources)) await buildCli()
  await import(pathToFileURL(join(root, main)).href)
} catch (error) {
  process.stderr.write(`faultline: could not be built: ${error.message}\n`)
  process.exitCode = 2
}
