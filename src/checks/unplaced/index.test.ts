import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('an unplaced node', () => {
  it('is a server outside any AZ', () => {
    expect(findings(check, drawn({ web: ['ec2', 'vpc'] }, []))).toMatchObject([
      { on: ['web'], severity: 'info' },
    ])
  })

  it('does not matter where no goal needs it', () => {
    const aside = drawn({ ml: ['ec2', 'vpc', { props: { optional: true } }] }, [])
    expect(findings(check, aside)).toEqual([])
  })

  it('is neither a server in an AZ nor one that names its AZs nor a regional service', () => {
    const placed = drawn(
      { web: ['ec2', 'az-a'], app: ['ec2', 'vpc', { azs: ['a', 'b'] }], fn: ['lambda', 'vpc'] },
      [],
    )
    expect(findings(check, placed)).toEqual([])
  })
})
