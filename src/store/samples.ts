import { parseDesign, type Design } from '../model/index.ts'
import type { SampleEntry } from './types.ts'

const files = () => import('./sampleFiles.ts')

let index: Promise<readonly SampleEntry[]> | undefined

/** Every sample, without its drawing: that is fetched when opened. The same promise each time, until one fails. */
export function sampleIndex(): Promise<readonly SampleEntry[]> {
  index ??= files().then(({ samples }) => samples)
  index.catch(() => (index = undefined))
  return index
}

/** The design of one sample. Throws for an unknown slug and for a file that cannot be read. */
export async function sampleDesign(slug: string): Promise<Design> {
  const load = (await files()).sampleTexts[`../../samples/${slug}.json`]
  if (!load) throw new Error(`There is no sample called ${slug}`)
  const read = parseDesign(await load())
  if (!read.ok) throw new Error(read.faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'))
  return read.design
}
