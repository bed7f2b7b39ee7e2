import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { stateDifferences, type Apart } from './stateDifferences.ts'
import { simulationDifferences } from './simulationDifferences.ts'
import { pairDifferences } from './pairDifferences.ts'
import { differences } from './differences.ts'
import { failoverDesign } from './failoverDesign.ts'
import { arbitraryDesign } from './arbitraryDesign.ts'
const N = Number(process.env['N'] ?? 100), SEED = Number(process.env['SEED'] ?? 1), WHAT = process.env['WHAT'] ?? 'state'
it('sweep', () => {
  const out: any = {}
  for (const [name, arb] of [['failover', failoverDesign], ['arbitrary', arbitraryDesign]] as const) {
    const seen = new Map<string, { designs: number; lines: number; size: number; example: Apart; design: unknown }>()
    let clean = 0
    for (const d of fc.sample(arb, { numRuns: N, seed: SEED })) {
      let apart: readonly Apart[]
      try { apart = WHAT === 'pairs' ? pairDifferences(d) : WHAT === 'sim' ? simulationDifferences(d) : [...stateDifferences(d), ...differences(d).map((line) => ({ rule: 'old', line }))] }
      catch (e) { apart = [{ rule: 'THROWS', line: String((e as Error).stack).slice(0, 400) }] }
      if (apart.length === 0) clean++
      for (const rule of new Set(apart.map((a) => a.rule))) {
        const mine = apart.filter((a) => a.rule === rule)
        const was = seen.get(rule)
        const one = mine[0]!
        const better = !was || d.nodes.length < was.size
        seen.set(rule, { designs: (was?.designs ?? 0) + 1, lines: (was?.lines ?? 0) + mine.length, size: better ? d.nodes.length : was.size, example: better ? one : was.example, design: better ? d : was.design })
      }
    }
    console.log(name, 'designs', N, 'clean', clean)
    for (const [rule, s] of seen) console.log('  ', rule, 'designs', s.designs, 'lines', s.lines, 'nodes', s.size, '\n       ', s.example.line)
    out[name] = Object.fromEntries(seen)
  }
  writeFileSync(`/tmp/tr/sweep-${WHAT}.json`, JSON.stringify(out))
}, 900000)
