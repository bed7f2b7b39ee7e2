import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { examples } from './examples.ts'

describe('a quorum one zone can break', () => {
  const { failing } = examples
  const analysis = analyse(failing)
  const told = runChecks(failing, analysis)
  const found = told.find(({ check }) => check === 'quorum-az')

  it('says the gap of that zone too', () => {
    expect(found).toMatchObject({ severity: 'high', folded: ['az-gap'] })
    expect(told.map(({ check }) => check)).not.toContain('az-gap')
  })

  it('is cured by moving one of the crowded to the zone where none stands', () => {
    const [fix] = found ? fixesFor(failing, found, analysis) : []
    expect(fix?.title).toBe('Move Broker 3 to a third zone')
    expect(fix?.edit(failing).nodes.find(({ id }) => id === 'broker-3')?.group).toBe('az-c')
  })
})
