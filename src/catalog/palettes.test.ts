import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { detailsOf } from './detailsOf.ts'
import { paletteSchema } from './paletteSchema.ts'
import { services as shipped } from './registry.ts'
import type { PaletteFile, Property } from './types.ts'

const folder = join(import.meta.dirname, '..', '..', 'palettes')
const icons = join(dirname(createRequire(import.meta.url).resolve('aws-icons/package.json')), 'icons')
const hangul = /\p{Script=Hangul}/u

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(folder, path), 'utf8')
    return { path, text, service: JSON.parse(text) as PaletteFile }
  })

const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined)

/** Texts a reader gets as sentences; names of products and units stay Latin in Korean AWS documents. */
function proseOf({ properties, changedBy, failover }: PaletteFile): string[] {
  return present([...properties.map(({ help }) => help?.ko), changedBy?.ko, failover?.textKo])
}

function koreanTextsOf(service: PaletteFile): string[] {
  const { name, short, properties, sla } = service
  const conditions = sla?.figures.map(({ whenKo }) => whenKo) ?? []
  const labels = properties.map(({ label }) => label.ko)
  return present([name.ko, short?.ko, ...labels, ...conditions, ...proseOf(service)])
}

function englishTextsOf({ name, short, properties, sla, changedBy, failover }: PaletteFile): string[] {
  const conditions = sla?.figures.map(({ when }) => when) ?? []
  const labels = properties.flatMap(({ label, help }) => [label.en, help?.en])
  return present([name.en, short?.en, changedBy?.en, failover?.text, ...labels, ...conditions])
}

/** What is wrong with a property's own numbers and options. */
function faultsOf(property: Property): string[] {
  if (property.type === 'number') {
    const { default: value = property.min ?? 0, min = -Infinity, max = Infinity } = property
    return value < min || value > max || min > max ? [`${property.key}: default outside its range`] : []
  }
  if (property.type !== 'choice') return []
  const values = property.options.map(({ value }) => value)
  const unknown = property.default !== undefined && !values.includes(property.default)
  return [
    ...(unknown ? [`${property.key}: default is no option`] : []),
    ...(new Set(values).size < values.length ? [`${property.key}: an option twice`] : []),
  ]
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '')

describe.each(files)('palettes/$path', ({ path, text, service }) => {
  it('has the shape of a service and nothing else', () => {
    const result = v.safeParse(paletteSchema, service)
    const faults = result.issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
    expect(faults).toBeUndefined()
  })

  it('is named after its id and written with two spaces and a newline at its end', () => {
    expect(basename(path, '.json')).toBe(service.id)
    expect(text).toBe(`${JSON.stringify(service, null, 2)}\n`)
  })

  it('names an icon that exists', () => {
    expect(existsSync(join(icons, `${service.icon}.svg`))).toBe(true)
  })

  it('has aliases that each say something new to a search, which ignores case, spaces and hyphens', () => {
    const names = present([
      service.id,
      service.name.en,
      service.name.ko,
      service.short?.en,
      service.short?.ko,
    ])
    const told = [...new Set(names.map(bare)), ...service.aliases.map(bare)]
    expect(told.filter((name, at) => told.indexOf(name) !== at)).toEqual([])
  })

  it('can be found in Korean: some name or alias is in Hangul', () => {
    expect([service.name.ko, ...service.aliases].some((name) => hangul.test(name))).toBe(true)
  })

  it('has Korean prose in Hangul and no Hangul in the English', () => {
    expect(proseOf(service).filter((prose) => !hangul.test(prose))).toEqual([])
    expect(englishTextsOf(service).filter((english) => hangul.test(english))).toEqual([])
  })

  it('has texts without stray spaces', () => {
    const texts = [...koreanTextsOf(service), ...englishTextsOf(service)]
    expect(texts.filter((words) => words !== words.trim() || /\s{2,}|\s[.,)]/.test(words))).toEqual([])
  })

  it('explains in whole, polite sentences', () => {
    const korean = present([service.changedBy?.ko, ...service.properties.map(({ help }) => help?.ko)])
    expect(korean.filter((prose) => !/[다요]\.$/.test(prose))).toEqual([])
    const english = present([service.changedBy?.en, ...service.properties.map(({ help }) => help?.en)])
    expect(english.filter((prose) => !/^\S.*\.$/.test(prose))).toEqual([])
  })

  it('says in both languages what it says in one', () => {
    const figures = service.sla?.figures ?? []
    expect(figures.map(({ when }) => Boolean(when))).toEqual(figures.map(({ whenKo }) => Boolean(whenKo)))
    expect(service.failover?.textKo === undefined).toBe(service.failover === undefined)
  })

  it('has properties of its own with distinct keys, sane ranges and known defaults', () => {
    const keys = service.properties.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(service.properties.flatMap(faultsOf)).toEqual([])
  })

  it('states what it survives, unless it is outside, retired, or a property or operator of others', () => {
    const needsNone =
      service.event === 'none' || ['property', 'retired', 'operations'].includes(service.scope)
    expect(service.survives !== undefined || needsNone).toBe(true)
  })

  it('gives recovery times from low to high, and in words what it gives in seconds', () => {
    const times = [service.recovery?.takeover ?? [0, 0], service.recovery?.replaced ?? [0, 0]]
    for (const [low, high] of times) expect(low).toBeLessThanOrEqual(high)
    expect(service.recovery !== undefined && service.failover === undefined).toBe(false)
  })
})

describe('the palette as a whole', () => {
  const services = files.map(({ service }) => service)
  const idsWhere = (holds: (service: PaletteFile) => boolean) => services.filter(holds).map(({ id }) => id)

  it('has each id, each English and each Korean name once', () => {
    for (const all of [
      services.map(({ id }) => id),
      services.map(({ name }) => name.en),
      services.map(({ name }) => name.ko),
    ]) {
      expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
    }
  })

  it('uses one wording for the properties of one key and one English label', () => {
    const wordings = new Map<string, Set<string>>()
    for (const { label, key } of services.flatMap((service) => service.properties)) {
      const name = `${key}: ${label.en}`
      wordings.set(name, (wordings.get(name) ?? new Set()).add(label.ko))
    }
    expect([...wordings].filter(([, korean]) => korean.size > 1)).toEqual([])
  })

  it('keeps what stands outside or on premises under general/, and AWS under aws/', () => {
    const inGeneral = files.filter(({ path }) => path.startsWith('general')).map(({ service }) => service)
    expect(inGeneral.filter(({ name }) => /^(AWS|Amazon) /.test(name.en))).toEqual([])
    const outside = idsWhere(({ category }) => category === 'external' || category === 'on-premises')
    expect(inGeneral.map(({ id }) => id)).toEqual(expect.arrayContaining(outside))
  })

  it('agrees with itself: load balancers and links are routers, and only what is external never fails', () => {
    const paths = idsWhere(({ traits, event }) => traits.includes('load-balancer') || event === 'link')
    expect(idsWhere(({ traits }) => traits.includes('router'))).toEqual(expect.arrayContaining(paths))
    expect(idsWhere(({ event }) => event === 'none')).toEqual(idsWhere(({ scope }) => scope === 'external'))
  })

  it('gives every page load the facts alone, and keeps them light: 12 kB gzipped for the first 163 services', () => {
    const prose = ['properties', 'changedBy', 'sla', 'failover']
    expect(shipped.flatMap(Object.keys).filter((key) => prose.includes(key))).toEqual([])
    const bytesPerService = 77
    const weight = gzipSync(JSON.stringify(shipped), { level: 9 }).byteLength
    expect(weight).toBeLessThanOrEqual(shipped.length * bytesPerService)
  })

  it('loses nothing between the files and what the program knows', () => {
    const whole = shipped.map((service) => ({ ...service, ...detailsOf(service.id) }))
    const byId = new Map(whole.map((service) => [service.id, service]))
    for (const service of services) expect(byId.get(service.id)).toMatchObject(service)
    expect(whole).toHaveLength(services.length)
  })

  it('has a schema that promises what the type says', () => {
    expectTypeOf<v.InferOutput<typeof paletteSchema>>().toExtend<PaletteFile>()
    expect(v.is(paletteSchema, services[0])).toBe(true)
  })
})
