import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { edgeKinds, groupKinds, spanKinds } from '../model/index.ts'
import { categories, type Info, type Property } from './types.ts'
import {
  categoryInfo,
  commonProperties,
  edgeKindInfo,
  groupInfo,
  services,
  spanInfo,
  spanPropertiesOf,
} from './index.ts'

const icons = join(dirname(createRequire(import.meta.url).resolve('aws-icons/package.json')), 'icons')
const hangul = /\p{Script=Hangul}/u
const shipped = new Set(services.map((service) => service.icon))

const infos: [string, Info][] = [
  ...groupKinds.map((kind): [string, Info] => [`group ${kind}`, groupInfo(kind)]),
  ...spanKinds.map((kind): [string, Info] => [`span ${kind}`, spanInfo(kind)]),
  ...edgeKinds.map((kind): [string, Info] => [`edge ${kind}`, edgeKindInfo(kind)]),
]

describe.each(infos)('%s', (_, info) => {
  it('has a name and an explanation in both languages', () => {
    expect(info.name.en).not.toMatch(hangul)
    expect(info.name.en.length * info.name.ko.length).toBeGreaterThan(0)
    expect(info.explain.en).toMatch(/^[A-Z].*\.$/)
    expect(info.explain.ko).toMatch(/다\.$/)
  })

  it('has an icon only where one exists and is shipped', () => {
    if (info.icon === undefined) return
    expect(existsSync(join(icons, `${info.icon}.svg`))).toBe(true)
    expect(info.icon.startsWith('architecture-group/') || shipped.has(info.icon)).toBe(true)
  })
})

describe('categoryInfo', () => {
  it('orders the categories from 0 and colours each', () => {
    expect(categories.map((category) => categoryInfo(category).order)).toEqual(categories.map((_, at) => at))
    for (const category of categories) {
      const { colour, name } = categoryInfo(category)
      expect(colour).toMatch(/^#[0-9A-F]{6}$/)
      expect(name.ko).toMatch(hangul)
    }
  })
})

describe('properties of spans', () => {
  it('let an Auto Scaling group state its capacity', () => {
    expect(spanPropertiesOf('asg').map((property) => property.key)).toEqual(
      expect.arrayContaining(['min', 'max', 'desired', 'required']),
    )
  })

  it.each(spanKinds)('of %s have distinct keys', (kind) => {
    const keys = spanPropertiesOf(kind).map((property) => property.key)
    expect(keys.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('and the common ones explain themselves in Korean too', () => {
    const all: Property[] = [...commonProperties, ...spanKinds.flatMap(spanPropertiesOf)]
    const helps = all.flatMap(({ help }) => (help ? [help.ko] : []))
    expect(helps.length).toBeGreaterThan(commonProperties.length)
    expect(helps.filter((help) => !help.endsWith('다.'))).toEqual([])
  })
})
