import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldFindings } from './folding.ts'
import type { Finding } from './types.ts'

const finding = (check: string, on: readonly string[], more: Partial<Finding> = {}): Finding => ({
  key: [check, ...on].join(':'),
  check,
  on,
  pillar: 'reliability',
  severity: 'medium',
  source: [],
  chain: [],
  params: {},
  message: '',
  why: '',
  fix: '',
  waived: false,
  folded: [],
  ...more,
})
const table: { readonly [check: string]: readonly string[] } = { special: ['part', 'zone'], part: ['zone'] }
const fold = (...findings: Finding[]) => foldFindings(findings, (check) => table[check] ?? [])
const told = (findings: readonly Finding[]) =>
  findings.map(({ key, folded, severity }) => [key, folded.join(' '), severity].join(' | '))

describe('folding', () => {
  it('leaves a general finding out where a specific one blames all its culprits, and keeps the worse severity', () => {
    const zone = finding('zone', ['az-a'], { culprits: ['db'], severity: 'high' })
    expect(told(fold(zone, finding('special', ['db'])))).toEqual(['special:db | zone | high'])
  })

  it('leaves a choice its own severity, whatever it folds', () => {
    const zone = finding('zone', ['az-a'], { culprits: ['db'], severity: 'high' })
    const choice = finding('special', ['db'], { severity: 'info' })
    const kept = foldFindings(
      [zone, choice],
      (check) => table[check] ?? [],
      (check) => check === 'special',
    )
    expect(told(kept)).toEqual(['special:db | zone | info'])
  })

  it('keeps it where one culprit is blamed by nobody else', () => {
    const zone = finding('zone', ['az-a'], { culprits: ['db', 'web'] })
    expect(told(fold(zone, finding('special', ['db'])))).toEqual([
      'zone:az-a |  | medium',
      'special:db |  | medium',
    ])
  })

  it('lets several share the culprits between them, each telling it', () => {
    const zone = finding('zone', ['az-a'], { culprits: ['db', 'web'] })
    expect(told(fold(zone, finding('special', ['db']), finding('part', ['web'])))).toEqual([
      'special:db | zone | medium',
      'part:web | zone | medium',
    ])
  })

  it('hands what a folded finding said to the one that says it in the end', () => {
    const zone = finding('zone', ['az-a'], { culprits: ['db'] })
    expect(told(fold(finding('special', ['db']), finding('part', ['db']), zone))).toEqual([
      'special:db | part zone | medium',
    ])
  })

  it('takes chain and flow from what it folds only where it has none', () => {
    const part = finding('part', ['db'], { chain: ['users', 'db'], flow: 'serve' })
    expect(fold(part, finding('special', ['db']))).toMatchObject([{ chain: ['users', 'db'], flow: 'serve' }])
    const own = finding('special', ['db'], { chain: ['db'], flow: 'own' })
    expect(fold(part, own)).toMatchObject([{ chain: ['db'], flow: 'own' }])
  })

  it('leaves waived findings alone, on either side', () => {
    const both = ['part:db |  | medium', 'special:db |  | medium']
    expect(told(fold(finding('part', ['db'], { waived: true }), finding('special', ['db'])))).toEqual(both)
    expect(told(fold(finding('part', ['db']), finding('special', ['db'], { waived: true })))).toEqual(both)
  })

  it('never loses a cause: every culprit of what went is blamed by what stayed, which names the check', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
    const any = fc
      .tuple(fc.constantFrom('special', 'part', 'zone', 'other'), some, fc.boolean())
      .map(([check, on, waived]) => finding(check, on, { waived }))
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: (each) => each.key, maxLength: 8 }), (all) => {
        const left = fold(...all)
        const kept = new Set(left.map(({ key }) => key))
        for (const gone of all.filter(({ key }) => !kept.has(key))) {
          const heirs = left.filter((each) => each.folded.includes(gone.check))
          for (const culprit of gone.on) expect(heirs.flatMap(({ on }) => on)).toContain(culprit)
        }
      }),
    )
  })
})
