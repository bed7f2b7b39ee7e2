import * as v from 'valibot'
import type { Fault, ReadResult } from '../fault.ts'
import { limits } from '../limits.ts'
import { migrate } from '../migrations.ts'
import type { Design, Json } from '../types.ts'
import { jsonFault } from './jsonFault.ts'
import { isRaw } from './rawParts.ts'
import type { Raw } from './rawParts.ts'
import { referenceFaults } from './referenceFaults.ts'
import { fileSchema } from './schema.ts'
import { faultsOfIssues, glimpse } from './structureFaults.ts'
import { treeFaults } from './treeFaults.ts'
import { readingWarnings } from './readingWarnings.ts'
import { withUnknownKeys } from './withUnknownKeys.ts'
import { withoutStaleView } from './withoutStaleView.ts'

/** Takes the value of a document's JSON; gives the design and what is odd about it, or every fault at once. */
export function readDesign(value: unknown): ReadResult {
  if (!isRaw(value)) return refused([{ path: '$', message: `expected an object; found ${glimpse(value)}` }])
  const migrated = migrate(value)
  if (!migrated.file) return refused([migrated.fault])
  const { file } = migrated
  const hostile = tooMany(file) ?? jsonFault(file)
  if (hostile) return refused([hostile])
  const shape = v.safeParse(fileSchema, file)
  const faults = [
    ...(migrated.fault ? [migrated.fault] : []),
    ...faultsOfIssues(shape.issues),
    ...referenceFaults(file),
    ...treeFaults(file),
  ]
  if (!shape.success || faults.length > 0) return refused(faults)
  const { design, stale } = withoutStaleView(designOf(shape.output, file))
  return { ok: true, design, warnings: capped([...readingWarnings(design, file), ...stale]) }
}

function refused(faults: readonly Fault[]): ReadResult {
  return { ok: false, faults: capped(faults) }
}

function capped(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= limits.faults) return faults
  const rest = faults.length - limits.faults
  return [...faults.slice(0, limits.faults), { path: '$', message: `and ${rest} more` }]
}

function tooMany(file: Raw): Fault | undefined {
  const lists = ['groups', 'nodes', 'spans', 'edges', 'flows', 'waivers'].map((list) => file[list])
  const count = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
  if (count <= limits.items) return undefined
  return { path: '$', message: `expected at most ${limits.items} items; found ${count}` }
}

function designOf(known: v.InferOutput<typeof fileSchema>, file: Raw): Design {
  const kept = withUnknownKeys(known, file)
  const extra = Object.entries(file).filter(([key]) => !Object.hasOwn(fileSchema.entries, key))
  return extra.length === 0 ? kept : { ...kept, extra: v.parse(extraSchema, Object.fromEntries(extra)) }
}

// `jsonFault` has looked at every value of the file.
const extraSchema = v.custom<{ readonly [key: string]: Json }>(isRaw)
