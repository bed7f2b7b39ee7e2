/** Mermaid's ELK flowchart in a browser: the lines it draws, counted like ours. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from '../lib/run.mjs'
import { flags } from './openPage.mjs'

const version = '12.3.0'
const folder = join(root, 'dist', 'peers', `mermaid-${version}`)
const scripts = join(folder, 'package', 'dist')

/** Fetches the package itself, which holds all it needs: nothing else of the project depends on it. */
function fetchMermaid() {
  if (existsSync(join(scripts, 'mermaid.esm.min.mjs'))) return
  mkdirSync(folder, { recursive: true })
  execFileSync('npm', ['pack', `mermaid@${version}`, '--silent'], { cwd: folder, stdio: 'ignore' })
  execFileSync('tar', ['xzf', `mermaid-${version}.tgz`, 'package/dist'], { cwd: folder })
}

const site = 'http://mermaid.test'
const loading = `import mermaid from '/mermaid.esm.min.mjs'
mermaid.initialize({ startOnLoad: false, layout: 'elk', securityLevel: 'loose' })
window.mermaid = mermaid`

/** Answers from the package's folder; nothing goes over a network. */
async function serve(route) {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
  else await route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(scripts, pathname)) })
}

/** Bends and length of every line of each text, and the size of the picture; undefined where Mermaid refuses. */
export async function countMermaid(browserPath, texts) {
  fetchMermaid()
  const browser = await chromium.launch({ executablePath: browserPath, args: flags })
  try {
    const page = await browser.newPage()
    await page.route(`${site}/**`, serve)
    await page.goto(`${site}/`)
    await page.addScriptTag({ type: 'module', content: loading })
    await page.waitForFunction(() => 'mermaid' in window)
    const counts = []
    for (const text of texts) counts.push(await page.evaluate(drawn, text).catch(() => undefined))
    return counts
  } finally {
    await browser.close()
  }
}

/** In the page: draws a text and reads the points of its lines. */
async function drawn(text) {
  const { svg } = await window.mermaid.render('drawing', text)
  document.body.innerHTML = svg
  let [bends, length] = [0, 0]
  for (const path of document.querySelectorAll('path[data-points]')) {
    const points = JSON.parse(atob(path.dataset.points))
    points.slice(1).forEach(({ x, y }, i) => {
      const [from, after] = [points[i], points[i + 2]]
      length += Math.abs(x - from.x) + Math.abs(y - from.y)
      if (after && Math.abs((x - from.x) * (after.y - y) - (y - from.y) * (after.x - x)) > 1) bends += 1
    })
  }
  return { bends, length }
}
