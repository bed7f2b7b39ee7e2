import type { Json } from '../../model/index.ts'
import { byText, sortedIds } from '../report/order.ts'
import type { FieldChange } from './types.ts'

/** Lists whose order means nothing. */
const sets: ReadonlySet<string> = new Set(['azs', 'members', 'entry', 'goals', 'on'])

/** What a field says when it is left out. */
const unsaid: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['optional', false],
  ['invalid', false],
  ['min', 1],
])

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => byText(a, b))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

const isTexts = (value: Json): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

function meant(field: string, value: Json): Json | undefined {
  if (unsaid.get(field) === value) return undefined
  return sets.has(field) && isTexts(value) ? sortedIds([...new Set(value)]) : value
}

/** What a part says: one entry a field, and one for each of its properties. */
function said(part: object): Map<string, Json> {
  const fields = new Map<string, Json>()
  for (const [key, value] of Object.entries(part) as [string, Json | undefined][]) {
    if (value === undefined || key === 'id') continue
    if (key === 'props' && typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) fields.set(`props.${name}`, inner)
      continue
    }
    const meaning = meant(key, value)
    if (meaning !== undefined) fields.set(key, meaning)
  }
  return fields
}

/** Fields in which two versions of a part differ in meaning, by name. Ids are not compared. */
export function fieldChanges(before: object, after: object): FieldChange[] {
  const [old, now] = [said(before), said(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])].sort(byText)
  return names.flatMap((field) => {
    const [was, is] = [old.get(field), now.get(field)]
    if (was !== undefined && is !== undefined && canonical(was) === canonical(is)) return []
    return [
      { field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    ]
  })
}
