import * as v from 'valibot'
import { idPattern } from '../freshId.ts'
import { limits } from '../limits.ts'
import { edgeKinds, failoverModes, groupKinds, sampleTopics, spanKinds } from '../types.ts'
import type { Props } from '../types.ts'

const idRule = `expected an id: lower-case letters, digits and hyphens, starting with a letter or digit, at most ${limits.id} characters`
const id = v.pipe(v.string(), v.regex(idPattern, idRule), v.maxLength(limits.id, idRule))
const label = v.pipe(v.string(), v.maxLength(limits.label, `expected at most ${limits.label} characters`))
const name = v.pipe(label, v.minLength(1, 'expected a text that is not empty'))
const ids = v.array(id)

// The whole file has been found to be JSON of bounded depth before the schema looks at it.
const props = v.custom<Props>(isObject, 'expected an object')

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const groupSchema = v.object({
  id,
  kind: v.picklist(groupKinds),
  label,
  parent: v.exactOptional(id),
  name: v.exactOptional(name),
  zone: v.exactOptional(name),
  props: v.exactOptional(props),
})

export const nodeSchema = v.object({
  id,
  service: name,
  label,
  group: v.exactOptional(id),
  azs: v.exactOptional(v.array(name)),
  props: v.exactOptional(props),
})

export const spanSchema = v.object({
  id,
  kind: v.picklist(spanKinds),
  label,
  members: ids,
  props: v.exactOptional(props),
})

export const edgeSchema = v.object({
  id,
  from: id,
  to: id,
  kind: v.exactOptional(v.picklist(edgeKinds)),
  label: v.exactOptional(label),
  anyOf: v.exactOptional(name),
  min: v.exactOptional(
    v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1, 'expected 1 or more')),
  ),
  mode: v.exactOptional(v.picklist(failoverModes)),
  optional: v.exactOptional(v.boolean()),
  invalid: v.exactOptional(v.boolean()),
  props: v.exactOptional(props),
})

const duration = v.pipe(
  v.string(),
  v.regex(
    /^P(?=\d|T\d)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/,
    'expected an ISO 8601 duration such as "PT15M"',
  ),
)

export const flowSchema = v.object({
  id: name,
  label: v.exactOptional(label),
  entry: ids,
  goals: ids,
  survive: v.exactOptional(v.picklist(['az', 'region'])),
  rto: v.exactOptional(duration),
  rpo: v.exactOptional(duration),
})

export const waiverSchema = v.object({
  check: name,
  on: ids,
  reason: v.string(),
  until: v.exactOptional(v.pipe(v.string(), v.isoDate('expected a date such as "2027-03-31"'))),
})

export const viewSchema = v.object({
  direction: v.exactOptional(v.picklist(['right', 'down'])),
  positions: v.exactOptional(pairs('two numbers: x and y in pixels', -limits.coordinate)),
  sizes: v.exactOptional(pairs('two numbers from 0: width and height in pixels', 0)),
  pinned: v.exactOptional(v.array(v.string())),
  bends: v.exactOptional(
    ownKeys<readonly (readonly [number, number])[]>(
      isWay,
      `a line's way: 2 to ${limits.bends} points, each two numbers: x and y in pixels`,
    ),
  ),
  collapsed: v.exactOptional(v.array(v.string())),
})

function isPair(value: unknown, least: number): boolean {
  const isNumber = (one: unknown) => typeof one === 'number' && one >= least && one <= limits.coordinate
  return Array.isArray(value) && value.length === 2 && value.every(isNumber)
}

function isWay(value: unknown): boolean {
  const fits = Array.isArray(value) && value.length >= 2 && value.length <= limits.bends
  return fits && value.every((point) => isPair(point, -limits.coordinate))
}

function pairs(expected: string, least: number) {
  return ownKeys<readonly [number, number]>((value) => isPair(value, least), expected)
}

// Not `v.record`: that leaves out keys named like JavaScript's own (`constructor`), which are fine ids.
function ownKeys<T>(isRight: (value: unknown) => boolean, expected: string) {
  return v.pipe(
    v.custom<{ readonly [id: string]: T }>(isObject, 'expected an object'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const input = dataset.value
      for (const [key, value] of Object.entries<unknown>(input)) {
        if (isRight(value)) continue
        const path: [v.ObjectPathItem] = [
          { type: 'object', origin: 'value', input: { ...input }, key, value },
        ]
        addIssue({ message: `expected ${expected}`, input: value, path })
      }
    }),
  )
}

const expectationSchema = v.object({
  flow: name,
  spofs: v.array(v.string()),
  azGaps: v.array(v.string()),
  regionGaps: v.array(v.string()),
  linkGaps: v.array(v.string()),
  why: v.string(),
})

export const sampleSchema = v.object({
  topic: v.picklist(sampleTopics),
  role: v.picklist(['reference', 'before', 'after', 'wrong-option', 'variant']),
  twin: v.exactOptional(name),
  notice: v.string(),
  ko: v.object({ title: v.string(), description: v.string(), notice: v.string() }),
  expect: v.array(expectationSchema),
  findings: v.array(v.object({ check: name, on: v.array(v.string()) })),
})

/** The shape of a file. Lists may be left out; what items refer to is checked apart. */
export const fileSchema = v.object({
  format: v.literal('faultline/1'),
  title: label,
  description: v.exactOptional(v.string()),
  source: v.exactOptional(v.array(v.string())),
  groups: v.optional(v.array(groupSchema), []),
  nodes: v.optional(v.array(nodeSchema), []),
  spans: v.optional(v.array(spanSchema), []),
  edges: v.optional(v.array(edgeSchema), []),
  flows: v.exactOptional(v.array(flowSchema)),
  waivers: v.exactOptional(v.array(waiverSchema)),
  view: v.exactOptional(viewSchema),
  sample: v.exactOptional(sampleSchema),
})
