import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const here = new URL('.', import.meta.url)
const spec = readFileSync(new URL('SPEC.md', here), 'utf8')
const rules = [...spec.matchAll(/^- \*\*([A-F]\d+[a-z]?)\*\*/gm)].map((match) => match[1] ?? '')
const cited = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && file !== 'specCoverage.test.ts')
  .flatMap((file) => [
    // A test's name, in `it` or behind a table of `it.each`: a text that begins with rules in brackets.
    ...readFileSync(new URL(file, here), 'utf8').matchAll(/['"`]((?:\[[A-Z]\d+[a-z]?\])+) /g),
  ])
  .flatMap((match) => [...(match[1] ?? '').matchAll(/\[([^\]]+)\]/g)].map((rule) => rule[1] ?? ''))

it('every rule of the specification is proved by a test', () => {
  expect(rules.length).toBeGreaterThan(20)
  expect(rules.filter((rule) => !cited.includes(rule))).toEqual([])
})

it('every rule a test names is in the specification', () => {
  expect(cited.filter((rule) => !rules.includes(rule))).toEqual([])
})
