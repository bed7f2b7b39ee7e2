/** `npm run test:e2e [-- playwright arguments]`: journeys through the real page in a real browser. */
import { ensureBrowser } from './lib/browser.mjs'
import { ensureBuilt } from './lib/buildApp.mjs'
import { freePort } from './lib/freePort.mjs'
import { runTool } from './lib/run.mjs'

const env = { CHROMIUM_PATH: await ensureBrowser(), E2E_PORT: String(await freePort(4174)) }
await ensureBuilt()
process.exit(
  await runTool(
    '@playwright/test/cli.js',
    ['test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
    {
      env,
    },
  ),
)
