import type { Design } from './types.ts'

/** One thing wrong in a file: where (a JSON path such as `$.edges[3].to`) and what was expected there. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** A design that can be worked with, or everything that keeps the file from being one. */
export type ReadResult =
  | { readonly ok: true; readonly design: Design; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The JSON path of a list of keys from the root of the file. */
export function jsonPath(keys: readonly (string | number)[]): string {
  return `$${keys.map(pathStep).join('')}`
}

function pathStep(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(excerpt(key))}]`
}

/** The start of a text, short enough to stand in a message. */
export function excerpt(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
