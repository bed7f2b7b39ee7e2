import { basename, extname } from 'node:path'
import { stdinName } from '../files/readInput.ts'

/** A file name for each input: its own with another extension; a second `web` becomes `web-2`. */
export function fileNames(inputs: readonly string[], extension: string): string[] {
  const taken = new Set<string>()
  return inputs.map((input) => {
    const stem = input === stdinName ? 'design' : basename(input, extname(input))
    let name = `${stem}.${extension}`
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}.${extension}`
    taken.add(name.toLowerCase())
    return name
  })
}
