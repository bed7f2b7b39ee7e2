import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(import.meta.dirname, '..', '..', 'samples')
const id = 'virtual:samples-index'

/** What the gallery lists before any sample is opened: every field but the drawing. */
export function samplesIndex(): Plugin {
  return {
    name: 'samples-index',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined
      const entries = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => {
          const {
            title,
            description,
            source: from,
            sample,
          } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
          return {
            slug: file.replace(/\.json$/, ''),
            title,
            description,
            source: from,
            topic: sample?.topic,
            role: sample?.role,
            twin: sample?.twin,
            ko: { title: sample?.ko?.title, description: sample?.ko?.description },
            verdict: {
              spofs: new Set(sample?.expect?.flatMap((flow: { spofs: string[] }) => flow.spofs)).size,
              azGaps: new Set(sample?.expect?.flatMap((flow: { azGaps: string[] }) => flow.azGaps)).size,
            },
          }
        })
      return `export const samples = ${JSON.stringify(entries)}`
    },
  }
}
