import type { Fault } from './fault.ts'
import { glimpse } from './reading/structureFaults.ts'
import type { Raw } from './reading/rawParts.ts'

/** One step from a version of the document to the next. Takes a file of version `from` that may have faults, so it
 *  must pass over what it does not understand; need not set `format`. */
export interface Migration {
  readonly from: number
  upgrade(file: Raw): Raw
}

/** To add a version: raise `currentVersion`, change the schema, append the step from the version before. */
export const migrations: readonly Migration[] = []
const currentVersion = 1

/** A file of the current version, a fault of its `format`, or both: a file that does not name a version is taken for a
 *  current one, so that its other faults can be told at once. */
export type Migrated =
  { readonly file: Raw; readonly fault?: Fault } | { readonly file?: undefined; readonly fault: Fault }

/** Takes a file of any version up to `current` through the steps after it; a newer one is refused in words. */
export function migrate(
  file: Raw,
  steps: readonly Migration[] = migrations,
  current = currentVersion,
): Migrated {
  const version = versionOf(file['format'])
  if (version === undefined) {
    const format = `faultline/${current}`
    return { file: { ...file, format }, fault: faultOf(notOurs(file['format'], format)) }
  }
  if (version > current) return { fault: faultOf(tooNew(version, current)) }
  let upgraded = file
  for (let from = version; from < current; from++) {
    const step = steps.find((candidate) => candidate.from === from)
    if (!step) {
      const message = `expected "faultline/${current}"; there is no way to it from "faultline/${from}"`
      return { fault: faultOf(message) }
    }
    upgraded = { ...step.upgrade(upgraded), format: `faultline/${from + 1}` }
  }
  return { file: upgraded }
}

function versionOf(format: unknown): number | undefined {
  const digits = typeof format === 'string' ? /^faultline\/(\d{1,9})$/.exec(format)?.[1] : undefined
  return digits === undefined ? undefined : Number(digits)
}

function faultOf(message: string): Fault {
  return { path: '$.format', message }
}

function tooNew(version: number, current: number): string {
  return (
    `this file is of a newer Faultline ("faultline/${version}"); this one reads up to "faultline/${current}". ` +
    'Open it with a newer version; nothing in it has been changed'
  )
}

function notOurs(format: unknown, expected: string): string {
  const state =
    format === undefined ? 'it is missing: this may not be a Faultline document' : `found ${glimpse(format)}`
  return `expected "${expected}"; ${state}`
}
