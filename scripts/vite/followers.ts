import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(import.meta.dirname, '..', '..', 'samples')
const id = 'virtual:followers'
/** Enough for a list one takes in at a glance. */
const most = 8

interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly service: string }[]
  readonly edges: readonly { readonly from: string; readonly to: string }[]
}

/** Which services follow which along the lines of designs: each drawing counts a pair once; the most usual first,
 *  equals by name. */
export function followersIn(designs: readonly Drawn[]): Record<string, string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const { nodes, edges } of designs) {
    const serviceOf = new Map(nodes.map((node) => [node.id, node.service]))
    const pairs = new Set(edges.map(({ from, to }) => `${serviceOf.get(from)} ${serviceOf.get(to)}`))
    for (const pair of pairs) {
      const [from = '', to = ''] = pair.split(' ')
      const after = counts.get(from) ?? new Map<string, number>()
      counts.set(from, after.set(to, (after.get(to) ?? 0) + 1))
    }
  }
  const usual = (after: ReadonlyMap<string, number>) =>
    [...after]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([service]) => service)
  return Object.fromEntries([...counts].map(([from, after]) => [from, usual(after)]))
}

/** What usually follows a service, counted over the samples when the program is built. */
export function followers(): Plugin {
  return {
    name: 'followers',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined
      const designs = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file): Drawn => JSON.parse(readFileSync(join(folder, file), 'utf8')))
      return `export const followers = ${JSON.stringify(followersIn(designs))}`
    },
  }
}
