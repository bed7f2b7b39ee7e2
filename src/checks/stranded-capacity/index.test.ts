import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

describe('capacity nobody reaches', () => {
  it('is said by the check of the load balancer that misses its zone', () => {
    expect(findings(check, examples.failing)).toMatchObject([{ on: ['app-b'], severity: 'medium' }])
    const told = runChecks(examples.failing, analyse(examples.failing))
    expect(told.find(({ check: id }) => id === 'elb-one-az')?.folded).toContain('stranded-capacity')
    expect(told.map(({ check: id }) => id)).not.toContain('stranded-capacity')
  })

  it('is a low matter where only a failure would strand it', () => {
    const analysis = analyse(examples.passing)
    const stranded = [{ node: 'app-b', failure: 'az:region/a', from: ['lb'] }]
    const [found] = check.find(examples.passing, { ...analysis, stranded })
    expect(found?.severity).toBe('low')
    expect(found && check.words.en.message(found.params)).toContain('With AZ a lost')
  })
})
