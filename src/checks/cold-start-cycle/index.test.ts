import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

describe('services that cannot start from cold', () => {
  it('may be freed at either end of a plain ring', () => {
    const { failing } = examples
    const analysis = analyse(failing)
    const found = runChecks(failing, analysis).find(({ check: id }) => id === 'cold-start-cycle')
    expect(found && fixesFor(failing, found, analysis).map(({ title }) => title)).toEqual([
      'Let Orders go on without Stock',
      'Let Stock go on without Orders',
    ])
  })

  it('are not networks, which lead there and back', () => {
    const hub = drawn({ a: ['ec2', 'az-a'], b: ['ec2', 'az-b'], tgw: ['transit-gateway', 'region'] }, [
      'a > tgw',
      'tgw > b',
      'b > tgw',
      'tgw > a',
    ])
    expect(findings(check, hub)).toEqual([])
  })
})
