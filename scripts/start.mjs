/** `npm start`: installs and builds what is missing or out of date, serves the app, prints its address. */
import { ensureBuilt } from './lib/buildApp.mjs'
import { freePort } from './lib/freePort.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/run.mjs'

const wanted = Number(process.env.PORT ?? 4173)

try {
  await ensureInstalled()
  await ensureBuilt()
  const port = await freePort(wanted)
  if (port !== wanted) console.log(`Port ${wanted} is taken, using ${port}.`)
  const { preview } = await import('vite')
  const server = await preview({
    root: `${root}/src`,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: '../dist/app' },
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  })
  console.log(`\nFaultline is at  http://127.0.0.1:${port}/\nPress Ctrl+C to stop.`)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.httpServer.close()
      process.exit(0)
    })
  }
} catch (error) {
  console.error(`Could not start: ${error.message}`)
  process.exit(1)
}
