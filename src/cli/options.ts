import type { Options } from './command.ts'
import { UsageError } from './usageError.ts'

/** An option's text; undefined when it was not given. Throws when it has no value or several. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name]
  if (value === undefined) return undefined
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  throw new UsageError(`--${dashed(name)} takes one value`)
}

/** An option that takes one of a few values. Throws, naming them, on any other. */
export function choiceOption<T extends string, D extends T | undefined>(
  options: Options,
  name: string,
  choices: readonly T[],
  otherwise: D,
): T | D {
  const value = textOption(options, name)
  if (value === undefined) return otherwise
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw new UsageError(`--${dashed(name)} takes ${choices.join(', ')}; not “${value}”`)
}

/** An option that takes a number within bounds. */
export function numberOption(
  options: Options,
  name: string,
  bounds: { readonly min: number; readonly max: number },
  otherwise: number,
): number {
  const value = textOption(options, name)
  if (value === undefined) return otherwise
  const number = Number(value)
  if (number >= bounds.min && number <= bounds.max) return number
  throw new UsageError(`--${dashed(name)} takes a number from ${bounds.min} to ${bounds.max}; not “${value}”`)
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
