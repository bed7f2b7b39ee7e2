import * as v from 'valibot'
import { categories, scopes, traits } from './types.ts'

/** The shape of a palette file. Only tests validate: what is shipped has passed them. */

const words = v.pipe(v.string(), v.trim(), v.nonEmpty())
const text = v.strictObject({ en: words, ko: words })
const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/))
const property = { key, label: text, help: v.exactOptional(text) }
const optionalNumber = v.exactOptional(v.number())

const propertySchema = v.variant('type', [
  v.strictObject({ ...property, type: v.literal('boolean'), default: v.exactOptional(v.boolean()) }),
  v.strictObject({ ...property, type: v.literal('text'), default: v.exactOptional(v.string()) }),
  v.strictObject({
    ...property,
    type: v.literal('number'),
    default: optionalNumber,
    min: optionalNumber,
    max: optionalNumber,
    unit: v.exactOptional(text),
  }),
  v.strictObject({
    ...property,
    type: v.literal('choice'),
    default: v.exactOptional(v.string()),
    options: v.pipe(v.array(v.strictObject({ value: words, label: text })), v.minLength(2)),
  }),
])

const survival = v.picklist(['yes', 'no', 'self-heals', 'if-enabled-in-two-azs'])
const percent = v.pipe(v.number(), v.minValue(50), v.maxValue(100))
const figure = v.strictObject({
  percent,
  when: v.exactOptional(words),
  whenKo: v.exactOptional(words),
  applies: v.exactOptional(
    v.strictObject({
      multiAz: v.exactOptional(v.boolean()),
      oneZone: v.exactOptional(v.boolean()),
      group: v.exactOptional(v.literal(true)),
    }),
  ),
})
const second = v.pipe(v.number(), v.integer(), v.minValue(0))
const seconds = v.exactOptional(v.tuple([second, second]))

export const paletteSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  name: text,
  short: v.exactOptional(text),
  aliases: v.array(words),
  icon: v.pipe(v.string(), v.regex(/^(architecture-service|resource|architecture-group|category)\/\w+$/)),
  category: v.picklist(categories),
  scope: v.picklist(scopes),
  event: v.picklist(['component', 'managed', 'link', 'none']),
  survives: v.exactOptional(v.strictObject({ component: survival, az: survival, region: survival })),
  recovery: v.exactOptional(v.strictObject({ takeover: seconds, replaced: seconds })),
  changedBy: v.exactOptional(text),
  traits: v.array(v.picklist(traits)),
  properties: v.array(propertySchema),
  sla: v.exactOptional(
    v.strictObject({
      figures: v.pipe(v.array(figure), v.minLength(1)),
      provenance: v.picklist(['aws-page', 'second-hand', 'unverified']),
    }),
  ),
  failover: v.exactOptional(
    v.strictObject({
      text: words,
      textKo: v.exactOptional(words),
    }),
  ),
  usage: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
