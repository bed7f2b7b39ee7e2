import type { Io } from './io.ts'

/** Options as parsed: flags are `true`, values text, repeated ones lists. */
export type Options = { readonly [name: string]: unknown }

/** 0: fine; 1: findings at or above the level; 2: something could not be read, written or understood. */
export type ExitStatus = 0 | 1 | 2

/** One file under src/cli/commands/ exports one of these as `command`. */
export interface Command {
  readonly name: string
  /** What follows the name: `FILE…`. */
  readonly usage: string
  readonly summary: string
  readonly options: readonly { readonly flags: string; readonly help: string }[]
  readonly examples: readonly string[]
  readonly run: (args: readonly string[], options: Options, io: Io) => Promise<ExitStatus>
}
