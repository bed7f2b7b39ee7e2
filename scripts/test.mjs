/** `npm test`: installs what is missing, then every check in order. Goes on after a failure, so that one run shows all. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './lib/browser.mjs'
import { freePort } from './lib/freePort.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root, run, runTool } from './lib/run.mjs'

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** One step counts as one check, unless its report counts tests. */
const plain = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const unitReport = join(results, 'unit.json')
async function unit() {
  const status = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  const report = readJson(unitReport)
  if (!report) return plain(1)
  const failed = report.numFailedTests + report.numFailedTestSuites
  return { passed: report.numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1) }
}

const browserReport = join(results, 'browser.json')
async function browser() {
  const env = {
    CHROMIUM_PATH: await ensureBrowser(),
    E2E_PORT: String(await freePort(4174)),
    E2E_JSON: browserReport,
  }
  const status = await runTool('@playwright/test/cli.js', ['test', '-c', 'e2e/playwright.config.ts'], { env })
  const stats = readJson(browserReport)?.stats
  if (!stats) return plain(1)
  return {
    passed: stats.expected + stats.flaky,
    failed: status === 0 ? stats.unexpected : Math.max(stats.unexpected, 1),
  }
}

const ok = (promise) =>
  promise.then(
    () => 0,
    () => 1,
  )
const steps = {
  format: async () =>
    plain(await runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  lint: async () => plain(await run('npx', ['--no-install', 'oxlint', '--type-aware'])),
  types: async () => plain(await runTool('typescript/bin/tsc', ['-p', 'tsconfig.json'])),
  'types of the core, without the DOM': async () =>
    plain(await runTool('typescript/bin/tsc', ['-p', 'src/tsconfig.core.json'])),
  'dead code': async () => plain(await run('npx', ['--no-install', 'knip'])),
  'browser at hand': async () => plain(await ok(ensureBrowser())),
  unit,
  build: async () => plain(await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])),
  'size budget': async () => plain(await run(process.execPath, ['scripts/sizeBudget.mjs'])),
  browser,
}

await ensureInstalled()
const total = { passed: 0, failed: 0 }
const lines = []
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const { passed, failed } = await step()
  total.passed += passed
  total.failed += failed
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  lines.push(
    `${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(36)} ${String(passed).padStart(5)} passed ${failed ? `${failed} failed ` : ''}${seconds} s`,
  )
}
console.log(`\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed ? 1 : 0)
