import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { placeholderIcon } from '../../src/catalog/placeholderIcon.ts'

const root = join(import.meta.dirname, '..', '..')
const iconsFolder = join(dirname(createRequire(import.meta.url).resolve('aws-icons/package.json')), 'icons')

/** Icons the drawing itself needs: corners of groups and spans (see src/scene). */
const sceneIcons = readdirSync(join(iconsFolder, 'architecture-group')).map(
  (file) => `architecture-group/${file.replace(/\.svg$/, '')}`,
)

/** Icon paths that some palette file names, those of groups, and that of unknown services. */
export function usedIcons(): string[] {
  const palettes = readdirSync(join(root, 'palettes'), { recursive: true, encoding: 'utf8' })
  const named = palettes
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(root, 'palettes', file), 'utf8')).icon as string)
  return [...new Set([...named, ...sceneIcons, placeholderIcon])].sort()
}

/** Serves the used icons of the aws-icons package, unmodified, as `icons/<path>.svg` beside the page:
 *  one address per icon without a table of addresses in the bundle. */
export function awsIcons(): Plugin {
  return {
    name: 'aws-icons',
    configureServer(server) {
      server.middlewares.use('/icons', (request, response, next) => {
        const file = join(iconsFolder, decodeURIComponent((request.url ?? '').split('?')[0] ?? ''))
        if (!file.startsWith(iconsFolder) || !existsSync(file)) return next()
        response.setHeader('Content-Type', 'image/svg+xml')
        createReadStream(file).pipe(response)
      })
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const icon of usedIcons()) {
        const source = readFileSync(join(iconsFolder, `${icon}.svg`))
        this.emitFile({ type: 'asset', fileName: `icons/${icon}.svg`, source })
      }
    },
  }
}
