import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import type { Design, Waiver } from '../model/index.ts'
import { runChecks } from './runChecks.ts'
import { drawn } from './testing/drawn.ts'
import { severities } from './types.ts'

const design = drawn(
  { users: ['users'], fn: ['lambda', 'region'], db: ['rds', 'az-a'], spare: ['ec2', 'vpc'] },
  ['users > fn', 'fn > db'],
)
const run = (of: Design, today?: string) => runChecks(of, analyse(of), 'en', today)
const spofOf = (waiver: Omit<Waiver, 'reason'>, today?: string) =>
  run({ ...design, waivers: [{ ...waiver, reason: 'accepted' }] }, today).find(
    (finding) => finding.check === 'spof-component',
  )

describe('running the checks', () => {
  it('gives the worst first', () => {
    const ranks = run(design).map((finding) => severities.indexOf(finding.severity))
    expect(ranks.length).toBeGreaterThan(3)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('gives every finding a key of its own, which survives other edits', () => {
    const keys = run(design).map((finding) => finding.key)
    expect(new Set(keys).size).toBe(keys.length)
    const more = {
      ...design,
      nodes: [...design.nodes, { id: 'new', service: 'ec2', label: 'New', group: 'az-a' }],
    }
    expect(run(more).map((finding) => finding.key)).toEqual(expect.arrayContaining(keys))
  })

  it('gives the same list twice, and the other language on demand', () => {
    expect(run({ ...design })).toEqual(run(design))
    expect(runChecks(design, analyse(design), 'ko')[0]?.message).toMatch(/[가-힣]/)
  })

  it('keeps a waived finding and marks it, until the day the waiver ends', () => {
    expect(spofOf({ check: 'spof-component', on: ['db'] })?.waived).toBe(true)
    expect(spofOf({ check: 'spof-component', on: ['fn'] })?.waived).toBe(false)
    expect(spofOf({ check: 'az-gap', on: ['db'] })?.waived).toBe(false)
    const until = { check: 'spof-component', on: ['db'], until: '2027-03-31' }
    expect(spofOf(until, '2027-03-31')?.waived).toBe(true)
    expect(spofOf(until, '2027-04-01')?.waived).toBe(false)
  })
})
