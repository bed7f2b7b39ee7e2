import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const told = (label: string) =>
  drawn({ src: ['s3', 'region'], bus: ['eventbridge', 'region'] }, [
    { from: 'src', to: 'bus', kind: 'async', label },
  ])

describe('a rule on API calls', () => {
  it('is one that names a call, not one on an event of the service itself', () => {
    expect(findings(check, told('DeleteBucket'))).toHaveLength(1)
    expect(findings(check, told('API call'))).toHaveLength(1)
    expect(findings(check, told('Object Created events'))).toEqual([])
    expect(findings(check, told('updated items'))).toEqual([])
  })
})
