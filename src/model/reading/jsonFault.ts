import { jsonPath } from '../fault.ts'
import type { Fault } from '../fault.ts'
import { limits } from '../limits.ts'
import { glimpse } from './structureFaults.ts'

/** The first place where a value is not plain JSON, or is nested deeper than the limit; undefined when it is fine.
 *  `at` is its place in the file. */
export function jsonFault(value: unknown, at: readonly (string | number)[] = []): Fault | undefined {
  return faultAt(value, [...at])
}

function faultAt(value: unknown, path: (string | number)[]): Fault | undefined {
  if (path.length > limits.nesting) {
    return { path: jsonPath(path), message: `expected at most ${limits.nesting} levels of nesting` }
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number' && Number.isFinite(value)) return undefined
  if (typeof value !== 'object') {
    const wanted = typeof value === 'number' ? 'a number that can be written down' : 'a JSON value'
    return { path: jsonPath(path), message: `expected ${wanted}; found ${glimpse(value)}` }
  }
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value)
  for (const [key, inner] of entries) {
    path.push(key)
    const fault = faultAt(inner, path)
    if (fault) return fault
    path.pop()
  }
  return undefined
}
