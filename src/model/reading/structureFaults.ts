import * as v from 'valibot'
import { excerpt, jsonPath } from '../fault.ts'
import type { Fault } from '../fault.ts'

type Issue = v.BaseIssue<unknown>

/** What a schema finds wrong with a value; empty when the value fits. */
export function structureFaults(schema: v.GenericSchema, value: unknown): Fault[] {
  return faultsOfIssues(v.safeParse(schema, value).issues)
}

/** A schema's issues in our words. */
export function faultsOfIssues(issues: readonly Issue[] | undefined): Fault[] {
  return (issues ?? []).map(faultOf)
}

function faultOf(issue: Issue): Fault {
  const keys = (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)))
  return { path: jsonPath(keys), message: describe(issue) }
}

function describe(issue: Issue): string {
  const missing = issue.input === undefined
  const expected = issue.message.startsWith('expected') ? issue.message : `expected ${expectation(issue)}`
  return missing ? `${expected}; it is missing` : `${expected}; found ${glimpse(issue.input)}`
}

function expectation(issue: Issue): string {
  const key = issue.path?.at(-1)?.key
  if (issue.kind === 'schema' && issue.input === undefined && typeof key === 'string') {
    return wantedOfKey.get(key) ?? 'a value'
  }
  return wantedOfType.get(issue.expected ?? '') ?? choices(issue.expected ?? 'something else')
}

function choices(expected: string): string {
  if (!expected.startsWith('(')) return expected
  return `one of ${expected.slice(1, -1).replaceAll(' | ', ', ').replaceAll('"', '')}`
}

const wantedOfType = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'an object'],
])

/** The schema library names only the key of what is missing. */
const wantedOfKey = new Map([
  ...['groups', 'nodes', 'spans', 'edges', 'members', 'entry', 'goals', 'on'].map(
    (key) => [key, 'a list'] as const,
  ),
  ...['expect', 'findings', 'spofs', 'azGaps', 'regionGaps', 'linkGaps'].map(
    (key) => [key, 'a list'] as const,
  ),
  ['id', 'an id'],
  ['from', 'the id of a node'],
  ['to', 'the id of a node'],
  ['kind', 'a kind'],
  ['service', 'the id of a service'],
  ['check', 'the id of a check'],
  ['flow', 'the id of a flow'],
  ['ko', 'an object'],
  ...['title', 'label', 'reason', 'why', 'notice', 'description', 'topic', 'role'].map(
    (key) => [key, 'a text'] as const,
  ),
])

/** What stands in the file, in a few characters. */
export function glimpse(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return JSON.stringify(excerpt(value))
  if (value !== null && typeof value === 'object') return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}
