import { parseArgs } from 'node:util'
import { UsageError } from '../../src/cli/usageError.ts'

type Given = { readonly [name: string]: string | boolean | undefined }

/** What follows `--` on the command line; `texts` take a value, `flags` do not. Throws on anything else. */
export function given(args: readonly string[], texts: readonly string[], flags: readonly string[]): Given {
  const options = Object.fromEntries([
    ...texts.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ])
  try {
    return parseArgs({ args: [...args], options, strict: true }).values as Given
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** One of a few values, the first when it was not given. Throws, naming them, on any other. */
export function oneOf<T extends string>(options: Given, name: string, choices: readonly [T, ...T[]]): T {
  const value = options[name] ?? choices[0]
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`--${name} takes ${choices.join(' or ')}; not “${value}”`)
  return found
}

/** A whole number from 1 to `most`. */
export function wholeNumber(options: Given, name: string, most: number): number | undefined {
  const value = options[name]
  if (value === undefined) return undefined
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new UsageError(`--${name} takes a whole number from 1 to ${most}; not “${value}”`)
}

/** A text, if it was given. */
export function text(options: Given, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Runs a script: its trouble is a line on standard error and status 2. */
export async function runScript(run: (args: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await run(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
