import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const reach = (props: { readonly [key: string]: number | string }, service = 'rds') =>
  drawn({ users: ['users'], fn: ['lambda', 'region', { props }], db: [service, 'az-a'] }, [
    'users > fn',
    'fn > db',
  ])

describe('functions at a database', () => {
  it('are harmless in small numbers, or by the clock', () => {
    expect(findings(check, reach({ concurrency: 1000 }))).toHaveLength(1)
    expect(findings(check, reach({ concurrency: 5 }))).toEqual([])
    expect(findings(check, reach({ schedule: 'rate(1 day)' }))).toEqual([])
  })

  it('do not exhaust one without connections', () => {
    expect(findings(check, reach({}, 'dynamodb'))).toEqual([])
  })
})
