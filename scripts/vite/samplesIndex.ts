import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(import.meta.dirname, '..', '..', 'samples')
const id = 'virtual:samples-index'

type Gaps = 'spofs' | 'azGaps' | 'linkGaps'

/** How many different things the expectations of a sample name, over all its flows. */
function namedBy(sample: { readonly expect?: readonly Record<Gaps, string[]>[] } | undefined, gaps: Gaps) {
  return new Set(sample?.expect?.flatMap((flow) => flow[gaps])).size
}

/** Ids of the services drawn, each once. */
function servicesIn(nodes: readonly { readonly service: string }[] = []) {
  return [...new Set(nodes.map(({ service }) => service))]
}

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
            nodes,
          } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
          return {
            slug: file.replace(/\.json$/, ''),
            title,
            description,
            source: from,
            topic: sample?.topic,
            role: sample?.role,
            twin: sample?.twin,
            services: servicesIn(nodes),
            ko: { title: sample?.ko?.title, description: sample?.ko?.description },
            verdict: {
              flows: sample?.expect?.length ?? 0,
              spofs: namedBy(sample, 'spofs'),
              azGaps: namedBy(sample, 'azGaps'),
              linkGaps: namedBy(sample, 'linkGaps'),
            },
          }
        })
      return `export const samples = ${JSON.stringify(entries)}`
    },
  }
}
