import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDesign, type Design } from '../../src/model/index.ts'

/** Every sample without its view: as a newly imported design is laid out. */
export function readSamples(): { readonly name: string; readonly design: Design }[] {
  const folder = join(process.cwd(), 'samples')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.toSorted().flatMap((name) => {
    const read = parseDesign(readFileSync(join(folder, name), 'utf8'))
    if (!read.ok || read.design.nodes.length === 0) return []
    const { view: _, ...design } = read.design
    return [{ name: name.replace(/\.json$/, ''), design }]
  })
}
