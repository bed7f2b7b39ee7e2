import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const knownPlaces = JSON.parse(readFileSync(join(root, 'src/cli/picture/usualBrowsers.json'), 'utf8'))

/** Path of a Chrome or Chromium that is already on the machine, Playwright's own included. */
export function findBrowser() {
  const playwrights = () => {
    try {
      return createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath()
    } catch {
      return undefined
    }
  }
  const named = process.env.CHROMIUM_PATH
  return [named, ...knownPlaces, playwrights()].find((path) => path && existsSync(path))
}

/** Path of a browser, installed first if there is none: Debian's package with a Korean font, else Playwright's own.
 *  Throws, saying what to do, when neither can be had. */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  console.log('No Chrome or Chromium found: installing one for the browser tests…')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update', '-qq'], quiet)
    await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], quiet)
  }
  if (!findBrowser()) await run('npx', ['playwright', 'install', 'chromium'])
  const installed = findBrowser()
  if (!installed) {
    throw new Error('no browser: install Chrome or Chromium, or set CHROMIUM_PATH to one, and run this again')
  }
  return installed
}
