import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const called = (service: string) =>
  drawn({ app: ['client'], db: [service, service === 'dynamodb' ? 'region' : 'az-a'] }, ['app > db'])

describe('a database people outside call themselves', () => {
  it('is exposed in a VPC; a table behind an AWS API is not', () => {
    expect(findings(check, called('rds'))).toMatchObject([
      { on: ['db'], severity: 'high', params: { clients: 'app' } },
    ])
    expect(findings(check, called('dynamodb'))).toEqual([])
  })
})
