import { existsSync, lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** Installs what the lockfile names, unless the installed tree is newer than the lockfile or shared by a link. Throws if npm fails. */
export async function ensureInstalled() {
  const folder = join(root, 'node_modules')
  // A link leads to what another checkout installed: npm would empty it for both.
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) return
  const marker = join(folder, '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('Installing packages (only when the lockfile has changed)…')
  const status = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) throw new Error('npm ci failed: see its message above')
}
