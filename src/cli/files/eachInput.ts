import { forTerminal } from '../../formats/index.ts'
import type { Io } from '../io.ts'
import type { Input } from './readInput.ts'

/** Does `work` for each input in turn. One that fails is a line on standard error, and the others go on. */
export async function eachInput<R>(
  inputs: readonly Input[],
  io: Io,
  work: (input: Input) => R | Promise<R>,
): Promise<{ results: R[]; failed: number }> {
  const results: R[] = []
  for (const input of inputs) {
    try {
      results.push(await work(input))
    } catch (error) {
      io.err(forTerminal(`${input.file}: ${error instanceof Error ? error.message : String(error)}`) + '\n')
    }
  }
  return { results, failed: inputs.length - results.length }
}
