import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const known = new Map<string, Promise<string>>()

function textOf(path: string): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('aws-icons/package.json'))
  const text = known.get(path) ?? readFile(join(folder, 'icons', `${path}.svg`), 'utf8')
  known.set(path, text)
  return text
}

/** Texts of the SVG files behind aws-icons paths, read once each. Throws if the package lacks one. */
export async function iconTexts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(paths.map(async (path) => [path, await textOf(path)] as const)))
}
