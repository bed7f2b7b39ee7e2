import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

describe('a stopped standby', () => {
  it('that nothing starts is a matter of other checks', () => {
    const design = drawn({ spare: ['ec2', 'az-b', { props: { state: 'stopped' } }], admin: ['admin'] }, [
      'admin > spare management',
    ])
    expect(findings(check, design)).toEqual([])
  })

  it('is told once, with the gap it leaves', () => {
    const { failing } = examples
    const told = runChecks(failing, analyse(failing)).filter(
      ({ check: id }) => id === 'self-heal-gap' || id === check.id,
    )
    expect(told).toMatchObject([{ check: check.id, folded: ['self-heal-gap'] }])
  })
})
