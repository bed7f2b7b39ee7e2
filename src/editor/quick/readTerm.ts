import { propertiesOf, searchServices, type Property } from '../../catalog/index.ts'
import { oneLine, type Design, type Json, type Props } from '../../model/index.ts'
import type { QuickPart, QuickProblem } from './types.ts'

export interface Term {
  readonly part?: QuickPart
  /** What names it: written the same again, it is the same part. */
  readonly key: string
  readonly problems: readonly QuickProblem[]
}

const patterns = {
  label: /["“”]([^"“”]*)["“”]/,
  zones: /@\s*([a-f](?:\s*,\s*[a-f])*)(?![a-z])/i,
  count: /(?:^|\s)(?:[x×*]\s*(\d{1,3})|(\d{1,3})\s*(?:[x×개대]))(?=\s|$)/i,
} as const

/** Reads `ec2 x2 @a,b multi-az "Web"`: a service by any name, and in any order how many, in which zones, its properties
 *  and its label. A part of the drawing by its own name is that part. */
export function readTerm(said: string, design: Design): Term {
  const label = patterns.label.exec(said)?.[1]?.trim()
  const unlabelled = said.replace(patterns.label, ' ')
  const zones =
    patterns.zones
      .exec(unlabelled)?.[1]
      ?.toLowerCase()
      .split(/\s*,\s*/) ?? []
  const unzoned = unlabelled.replace(patterns.zones, ' ')
  const counted = patterns.count.exec(unzoned)
  const count = Math.max(1, Number(counted?.[1] ?? counted?.[2] ?? 1))
  const words = unzoned.replace(patterns.count, ' ').split(/\s+/).filter(Boolean)
  const name = words.join(' ')
  const known = existing(design, label ?? name)
  const key = squeeze(`${name} ${label ?? ''}`)
  if (known)
    return {
      key,
      part: { service: known.service, existing: known.id, count: 1, zones: [], props: {} },
      problems: [],
    }
  const found = serviceIn(words)
  if (!found) return { key, problems: [{ what: 'unknown-service', said: name || said.trim() }] }
  const { service, props, unknown } = found
  return {
    key,
    part: { service, label: label || undefined, count, zones: [...new Set(zones)], props },
    problems: unknown.map((word) => ({ what: 'unknown-word', said: word, service })),
  }
}

function existing(design: Design, name: string) {
  const wanted = squeeze(name)
  if (wanted === '') return undefined
  return design.nodes.find(({ id, label }) => id === name || squeeze(oneLine(label)) === wanted)
}

/** The service that the first words name, so that the others are its properties; as many words as can be. */
function serviceIn(words: readonly string[]) {
  let best:
    { readonly service: string; readonly props: Props; readonly unknown: readonly string[] } | undefined
  for (let length = words.length; length > 0; length--) {
    const service = searchServices(words.slice(0, length).join(' '), { limit: 1 })[0]?.id
    if (service === undefined) continue
    const read = propsIn(words.slice(length), propertiesOf(service))
    if (!best || understood(read) > understood(best)) best = { service, ...read }
  }
  return best
}

/** Fewest words left over; of equals the one that reads most of them as properties ("rds multi-az" is an RDS with a
 *  standby, not the standby). */
function understood({
  props,
  unknown,
}: {
  readonly props: Props
  readonly unknown: readonly string[]
}): number {
  return Object.keys(props).length - 100 * unknown.length
}

function propsIn(words: readonly string[], properties: readonly Property[]) {
  const props: Record<string, Json> = {}
  const unknown: string[] = []
  for (let at = 0; at < words.length;) {
    const length = [3, 2, 1].find((many) => settingOf(words.slice(at, at + many).join(' '), properties))
    const setting = length && settingOf(words.slice(at, at + length).join(' '), properties)
    if (setting) props[setting.key] = setting.value
    else unknown.push(words[at] ?? '')
    at += length ?? 1
  }
  return { props, unknown }
}

/** `multi-az` sets a switch by its key or name, `postgresql` a choice by one of its options, `retention=7` any. */
function settingOf(said: string, properties: readonly Property[]): { key: string; value: Json } | undefined {
  const [name = '', ...rest] = said.split(/[=:]/)
  const given = rest.join('=').trim()
  for (const property of properties) {
    const named = isNamed(name, property)
    if (given !== '' && named) return { key: property.key, value: valueOf(given, property) }
    if (given !== '') continue
    if (named && property.type === 'boolean') return { key: property.key, value: true }
    if (property.type !== 'choice') continue
    const option = property.options.find(({ value, label }) =>
      [value, label.en, label.ko].some((one) => squeeze(one) === squeeze(said)),
    )
    if (option) return { key: property.key, value: option.value }
  }
  return undefined
}

function isNamed(said: string, { key, label }: Property): boolean {
  return [key, label.en, label.ko].some((one) => squeeze(one) === squeeze(said))
}

function valueOf(given: string, property: Property): Json {
  if (property.type === 'number') return Number.isFinite(Number(given)) ? Number(given) : given
  if (property.type === 'boolean') return !/^(no|false|off|0|아니요)$/i.test(given)
  return given
}

/** Case, blanks and hyphens are no part of a name. */
export function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '')
}
