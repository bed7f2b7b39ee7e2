import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { UsageError } from '../../src/cli/usageError.ts'
import { parseDesign, type Design, type Sample } from '../../src/model/index.ts'

export interface SampleFile {
  readonly slug: string
  readonly design: Design
  readonly sample: Sample
}

function read(folder: string, slug: string): SampleFile {
  const result = parseDesign(readFileSync(join(folder, `${slug}.json`), 'utf8'))
  if (!result.ok) throw new UsageError(`${slug}: ${result.faults.map(({ message }) => message).join('; ')}`)
  const { design } = result
  if (design.sample === undefined) throw new UsageError(`${slug}: has no “sample” part`)
  return { slug, design, sample: design.sample }
}

/** The samples of a folder by slug, or those of `only` in its order. Throws, in words, on a slug there is none of. */
export function readSamples(folder: string, only?: readonly string[]): SampleFile[] {
  const slugs = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort()
  const unknown = only?.find((slug) => !slugs.includes(slug))
  if (unknown !== undefined) throw new UsageError(`there is no sample called “${unknown}”`)
  return (only ?? slugs).map((slug) => read(folder, slug))
}
