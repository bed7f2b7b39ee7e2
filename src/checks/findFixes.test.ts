import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { parseDesign } from '../model/index.ts'
import { drawnFixes, findFixes } from './findFixes.ts'
import { fixesFor } from './fixesFor.ts'
import { runChecks } from './runChecks.ts'

const texts = import.meta.glob<string>(
  ['../../samples/three-tier-web.json', '../../samples/web-*.json', '../../samples/rds-*.json'],
  { eager: true, query: '?raw', import: 'default' },
)

describe('fixes found elsewhere', () => {
  it('come across as plain data and draw what those found here draw', () => {
    let drawn = 0
    let general = 0
    for (const text of Object.values(texts)) {
      const read = parseDesign(text)
      if (!read.ok) throw new Error('a sample can be read')
      const { design } = read
      const analysis = analyse(design)
      for (const finding of runChecks(design, analysis)) {
        const here = fixesFor(design, finding, analysis, 'ko')
        const found = structuredClone(findFixes(design, finding, analysis, 'ko'))
        const there = drawnFixes(design, finding, analysis, found)
        expect(there.map(({ id, title }) => [id, title])).toEqual(here.map(({ id, title }) => [id, title]))
        expect(there.map(({ edit }) => edit(design))).toEqual(here.map(({ edit }) => edit(design)))
        drawn += there.length
        general += found.filter(({ cure }) => cure).length
      }
    }
    expect(drawn).toBeGreaterThan(10)
    expect(general).toBeGreaterThan(0)
    expect(general).toBeLessThan(drawn)
  })
})
