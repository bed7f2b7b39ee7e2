import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { isKnownService, propertiesOf } from '../catalog/index.ts'
import type { Design } from '../model/index.ts'
import { checks } from './registry.ts'
import { drawn } from './testing/drawn.ts'
import type { Examples } from './testing/examples.ts'
import { fixFaults } from './testing/fixFaults.ts'
import { pillars, severities, type Check, type Found } from './types.ts'

const folderOf = (path: string) => path.split('/')[1] ?? ''
const folders = Object.keys(import.meta.glob('./*/index.ts')).map(folderOf)
const modules = import.meta.glob<{ readonly examples: Examples }>(['./*/examples.ts', '!./testing/*'], {
  eager: true,
})
const examples = new Map(Object.entries(modules).map(([path, module]) => [folderOf(path), module.examples]))
const sorted = (ids: Iterable<string>) => [...ids].toSorted((a, b) => (a < b ? -1 : 1))

const find = (check: Check, design: Design) => check.find(design, analyse(design))
const asks = (check: Check, design: Design) => check.asks?.(design, analyse(design)) ?? []
const partsOf = ({ nodes, groups, spans, edges }: Design) =>
  new Set([...nodes, ...groups, ...spans, ...edges].map((part) => part.id))

describe('the checks', () => {
  it('are one for each folder, of the folder’s name, with examples', () => {
    expect(checks.map((check) => check.id)).toEqual(sorted(folders))
    expect(sorted(examples.keys())).toEqual(sorted(folders))
  })

  it('fold only checks that exist, and never in a circle', () => {
    const known = new Map(checks.map((check) => [check.id, check.folds ?? []]))
    const reach = (id: string, seen: readonly string[]): readonly string[] =>
      seen.includes(id) ? [id] : (known.get(id) ?? []).flatMap((folded) => reach(folded, [...seen, id]))
    for (const check of checks) {
      expect((check.folds ?? []).filter((id) => !known.has(id))).toEqual([])
      expect(reach(check.id, [])).toEqual([])
    }
  })
})

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const { failing, passing, asking } = examples.get(id) ?? { failing: drawn({}, []), passing: drawn({}, []) }

  it('finds something in its failing example, on parts that are drawn', () => {
    const found = find(check, failing)
    const parts = partsOf(failing)
    expect(found.length).toBeGreaterThan(0)
    for (const { on, chain, culprits = [], severity } of found) {
      expect([...on, ...chain, ...culprits].filter((part) => !parts.has(part))).toEqual([])
      expect(on.length).toBeGreaterThan(0)
      expect(severities).toContain(severity)
    }
  })

  it('finds nothing in its passing example, nor in an empty design', () => {
    for (const design of [passing, drawn({}, [])]) expect(find(check, design)).toEqual([])
  })

  it('draws its examples with services of the palette', () => {
    const nodes = [failing, passing, asking].flatMap((design) => design?.nodes ?? [])
    expect(nodes.filter((node) => !isKnownService(node.service)).map((node) => node.service)).toEqual([])
  })

  it('asks, where it asks, for a property the palette offers, and finds nothing until it is told', () => {
    expect(check.asks === undefined).toBe(asking === undefined)
    if (!asking) return
    expect(find(check, asking)).toEqual([])
    const asked = asks(check, asking)
    expect(asked.length).toBeGreaterThan(0)
    for (const { on, property } of asked) {
      const node = asking.nodes.find((each) => each.id === on)
      expect(node && propertiesOf(node.service).map(({ key }) => key)).toContain(property)
    }
    for (const told of [failing, passing]) expect(asks(check, told)).toEqual([])
  })

  it('speaks both languages in full and names its sources', () => {
    for (const found of find(check, failing)) expect(wordFaults(check, found, failing)).toEqual([])
    expect(check.source.length).toBeGreaterThan(0)
    expect(pillars).toContain(check.pillar)
    const questions = check.asks ? [check.words.en.ask ?? '', check.words.ko.ask ?? ''] : ['a', '가']
    expect(questions[0]).toMatch(/^[^가-힣]+$/)
    expect(questions[1]).toMatch(/[가-힣]/)
  })

  it('offers only fixes that make its finding go away and bring nothing as bad', () => {
    expect(fixFaults(failing, id)).toEqual([])
  })
})

/** What is missing in the words for one finding, its fixes among them. */
function wordFaults(check: Check, found: Found, design: Design): string[] {
  const offers = check.fixes?.(design, found, analyse(design)) ?? []
  return (['en', 'ko'] as const).flatMap((language) => {
    const { message, why, fix, fixes } = check.words[language]
    const texts = [message, why, fix].map((write) => write(found.params))
    const titles = offers.map((offer) => fixes?.[offer.id]?.(offer.params) ?? '')
    const isRight = (text: string) =>
      !/undefined|\[object|NaN|^\s*$/.test(text) &&
      // A sentence that leaves the particle open, 을(를), was not written but filled in.
      !/[을이은와]\([를가는과]\)/.test(text) &&
      (language === 'ko') === /[가-힣]/.test(text)
    return [...texts, ...titles].filter((text) => !isRight(text)).map((text) => `${language}: “${text}”`)
  })
}
