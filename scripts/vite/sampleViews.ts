import { readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { Plugin } from 'vite'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'samples') + sep
const viewsFile = join(root, 'src', 'layout', 'sampleViews.json')

/** Gives the app each sample with the places the automatic layout gives it, worked out beforehand: a sample is there
 *  as soon as its file is. */
export function sampleViews(): Plugin {
  let views: Record<string, unknown> | undefined
  return {
    name: 'faultline:sample-views',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?')
      if (query !== 'raw' || !join(file).startsWith(folder)) return undefined
      views ??= JSON.parse(readFileSync(viewsFile, 'utf8')) as Record<string, unknown>
      this.addWatchFile(file)
      const design = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
      const text = JSON.stringify({ ...design, view: design['view'] ?? views[basename(file)] })
      return `export default ${JSON.stringify(text)}`
    },
  }
}
