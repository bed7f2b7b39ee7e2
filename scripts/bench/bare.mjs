/** The same parts at the same places in React Flow as it comes: the figure ours is held against. */
import { preview } from 'vite'
import { freePort } from '../lib/freePort.mjs'
import { root, runTool } from '../lib/run.mjs'

/** Parts and lines of a laid out design, as React Flow's default nodes and edges. */
export function bareFlow(text) {
  const { nodes, edges, view, groups } = JSON.parse(text)
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]))
  const place = (id, group) => {
    let [x, y] = view.positions[id]
    for (let at = group; at !== undefined; at = parents.get(at)) {
      x += view.positions[at][0]
      y += view.positions[at][1]
    }
    return { x, y }
  }
  return {
    nodes: nodes.map(({ id, label, group }) => ({ id, position: place(id, group), data: { label } })),
    edges: edges.map(({ id, from, to }) => ({ id, source: from, target: to })),
  }
}

/** Serves the bare page and gives how to open a design in it, and how to stop. */
export async function serveBare() {
  const config = ['build', '--config', 'scripts/vite/bare.config.ts', '--logLevel', 'warn']
  if ((await runTool('vite/bin/vite.js', config)) !== 0) throw new Error('the bare page could not be built')
  const port = await freePort(4190)
  const server = await preview({
    root: `${root}/scripts/bench/bare`,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: '../../../dist/bare' },
    preview: { host: '127.0.0.1', port, strictPort: true },
  })
  return {
    async open(page, text, view) {
      await page.route('**/given.json', (route) => route.fulfill({ json: bareFlow(text) }))
      await page.goto(`http://127.0.0.1:${port}/${view === 'reading' ? '?reading' : ''}`)
      await page.waitForSelector('.react-flow__node')
    },
    stop: () => server.httpServer.close(),
  }
}
