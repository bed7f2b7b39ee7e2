import { readFile, stat } from 'node:fs/promises'
import { forTerminal, readDocument } from '../../formats/index.ts'
import { limits, parseDesign } from '../../model/index.ts'
import type { Design } from '../../model/index.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usageError.ts'

/** What stands for standard input among the file arguments. */
export const stdinName = '-'

export interface Input {
  readonly file: string
  readonly design: Design
  /** The document as it was read. */
  readonly text: string
}

/** A system's error in words a person expects. */
function inWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a folder, not a file'
  if (code === 'EACCES') return 'may not be read'
  return error instanceof Error ? error.message : String(error)
}

async function bytesOf(file: string, io: Io): Promise<Uint8Array> {
  if (file === stdinName) return io.stdin()
  const { size } = await stat(file)
  // A picture may be larger than the document in it; far beyond both, it is not worth the memory.
  if (size > 4 * limits.fileBytes) throw new Error('the file is too large to be a design or a picture of one')
  return readFile(file)
}

async function readOne(file: string, io: Io): Promise<Input | undefined> {
  const complain = (text: string) =>
    io.err(forTerminal(`${file === stdinName ? 'standard input' : file}: ${text}`) + '\n')
  try {
    const embedded = await readDocument(await bytesOf(file, io))
    if (!embedded.ok) {
      complain(embedded.fault.en)
      return undefined
    }
    const read = parseDesign(embedded.text)
    const remarks = read.ok ? read.warnings : read.faults
    for (const { path, message } of remarks) {
      complain(`${read.ok ? 'warning: ' : ''}${path === '' ? '' : `${path}: `}${message}`)
    }
    return read.ok ? { file, design: read.design, text: embedded.text } : undefined
  } catch (error) {
    complain(inWords(error))
    return undefined
  }
}

/** Reads designs from JSON files, pictures that carry one, and `-`. Faults go to standard error, one line each, and
 *  the other files go on; `failed` says how many could not be read. Throws when no file is named. */
export async function readInputs(
  files: readonly string[],
  io: Io,
): Promise<{ inputs: Input[]; failed: number }> {
  if (files.length === 0) throw new UsageError('name at least one file, or - for standard input')
  if (files.filter((file) => file === stdinName).length > 1)
    throw new UsageError('standard input (-) can be read once')
  const inputs: Input[] = []
  for (const file of files) {
    const input = await readOne(file, io)
    if (input) inputs.push(input)
  }
  return { inputs, failed: files.length - inputs.length }
}
