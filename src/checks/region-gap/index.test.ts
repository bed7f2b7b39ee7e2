import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const design = (service: string, survive?: 'region') =>
  drawn(
    { users: ['users'], goal: [service, 'region'] },
    ['users > goal'],
    survive ? [{ id: 'own', entry: ['users'], goals: ['goal'], survive }] : undefined,
  )

describe('a Region gap', () => {
  it('is worth knowing where one Region carries it all', () => {
    expect(findings(check, design('lambda'))).toMatchObject([{ on: ['region'], severity: 'info' }])
  })

  it('is grave where the author wants the flow to survive it', () => {
    expect(findings(check, design('lambda', 'region'))).toMatchObject([{ severity: 'high' }])
  })

  it('is not found in a service of the edge', () => {
    expect(findings(check, design('cloudfront'))).toEqual([])
  })
})
