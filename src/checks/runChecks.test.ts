import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import type { Design, Waiver } from '../model/index.ts'
import { runChecks } from './runChecks.ts'
import { drawn } from './testing/drawn.ts'
import { severities } from './types.ts'

const design = drawn(
  {
    users: ['users'],
    fn: ['lambda', 'region'],
    db: ['rds', 'az-a'],
    admin: ['admin'],
    off: ['ec2', 'az-a', { props: { state: 'stopped' } }],
    spare: ['ec2', 'vpc'],
  },
  ['users > fn', 'fn > db', 'admin > off'],
)
const run = (of: Design, today?: string) => runChecks(of, analyse(of), 'en', today)
const databaseOf = (waiver: Omit<Waiver, 'reason'>, today?: string) =>
  run({ ...design, waivers: [{ ...waiver, reason: 'accepted' }] }, today).find(
    (finding) => finding.check === 'rds-single-az',
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
      nodes: [...design.nodes, { id: 'logs', service: 'cloudwatch', label: 'Logs', group: 'region' }],
      edges: [...design.edges, { id: 'logs-of-fn', from: 'fn', to: 'logs' }],
    }
    expect(run(more).map((finding) => finding.key)).toEqual(expect.arrayContaining(keys))
  })

  it('gives the same list twice, and the other language on demand', () => {
    expect(run({ ...design })).toEqual(run(design))
    expect(runChecks(design, analyse(design), 'ko')[0]?.message).toMatch(/[가-힣]/)
  })

  it('keeps a waived finding and marks it, until the day the waiver ends', () => {
    expect(databaseOf({ check: 'rds-single-az', on: ['db'] })?.waived).toBe(true)
    expect(databaseOf({ check: 'rds-single-az', on: ['fn'] })?.waived).toBe(false)
    expect(databaseOf({ check: 'az-gap', on: ['db'] })?.waived).toBe(false)
    const until = { check: 'rds-single-az', on: ['db'], until: '2027-03-31' }
    expect(databaseOf(until, '2027-03-31')?.waived).toBe(true)
    expect(databaseOf(until, '2027-04-01')?.waived).toBe(false)
  })

  it('tells what the author said of a finding, also once the waiver has ended', () => {
    const until = { check: 'rds-single-az', on: ['db'], until: '2027-03-31' }
    expect(databaseOf(until, '2027-04-01')?.waiver).toEqual({ ...until, reason: 'accepted' })
    expect(databaseOf({ check: 'az-gap', on: ['db'] })?.waiver).toBeUndefined()
  })

  it('says what a waived finding would have folded by itself', () => {
    const waivers = [{ check: 'rds-single-az', on: ['db'], reason: 'accepted' }]
    const open = run({ ...design, waivers }).filter(({ waived }) => !waived)
    expect(open.map(({ check, folded }) => [check, ...folded])).toContainEqual(['spof-component', 'az-gap'])
  })
})
