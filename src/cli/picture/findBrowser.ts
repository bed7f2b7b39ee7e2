import { existsSync } from 'node:fs'
import usual from './usualBrowsers.json' with { type: 'json' }

/** Path of a Chromium or Chrome: the one `CHROMIUM_PATH` names (and then no other), the system's, else Playwright's own
 *  at `playwrights`. Undefined when there is none. */
export function findBrowser(
  environment: { readonly [name: string]: string | undefined },
  playwrights: () => string,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = environment['CHROMIUM_PATH']
  if (named) return exists(named) ? named : undefined
  const system = usual.find((path) => exists(path))
  if (system !== undefined) return system
  try {
    const own = playwrights()
    return exists(own) ? own : undefined
  } catch {
    return undefined
  }
}
