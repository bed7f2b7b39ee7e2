import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'

/** A server of the built app for one journey alone, which may go away and come back with a newer version. */
export async function startOwnServer() {
  const root = mkdtempSync(join(tmpdir(), 'faultline-'))
  const folder = join(root, 'app')
  cpSync(process.env['E2E_DIST'] ?? join(import.meta.dirname, '..', '..', 'dist', 'app'), folder, {
    recursive: true,
  })
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const { port } = server.httpServer.address() as AddressInfo
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')))
  let running = true
  return {
    address: `http://127.0.0.1:${port}/`,
    /** No answer comes any more, as without a network. */
    async goAway() {
      running = false
      await server.close()
    },
    /** The same app as another version of it: every script and style has another address, the old ones are gone. */
    release(mark: string) {
      const [before, after] = [join(folder, 'assets'), join(folder, `assets-${mark}`)]
      renameSync(before, after)
      const files = readdirSync(after).map((name) => join(after, name))
      for (const file of [...files, join(folder, 'index.html'), join(folder, 'sw.js')])
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('assets/', `assets-${mark}/`))
      // The page's own revision, by which the browser knows that it has changed.
      change('sw.js', (text) => text.replace(/(index\.html`,revision:`)/, `$1${mark}`))
      change('index.html', (text) => text.replace('<html', `<html data-version="${mark}"`))
    },
    async stop() {
      if (running) await server.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
