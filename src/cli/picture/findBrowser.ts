import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium or Chrome: the one `CHROMIUM_PATH` names (and then no other), the system's, else Playwright's own
 *  at `playwrights`. Undefined when there is none. */
export function findBrowser(
  environment: { readonly [name: string]: string | undefined },
  playwrights: () => string,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = environment['CHROMIUM_PATH']
  if (named) return exists(named) ? named : undefined
  const system = usual.find(exists)
  if (system !== undefined) return system
  try {
    const own = playwrights()
    return exists(own) ? own : undefined
  } catch {
    return undefined
  }
}
