import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const design = (multiAz: boolean) =>
  drawn({ users: ['users'], fn: ['lambda', 'region'], db: ['rds', 'az-a', { props: { multiAz } }] }, [
    'users > fn',
    'fn > db',
  ])

describe('a single point of failure', () => {
  it('is the single database, with its chain', () => {
    expect(findings(check, design(false))).toMatchObject([
      { on: ['db'], severity: 'high', chain: ['users', 'fn', 'db'] },
    ])
  })

  it('is not a Multi-AZ database', () => {
    expect(findings(check, design(true))).toEqual([])
  })

  it('is milder where the service replaces it by itself', () => {
    const task = drawn({ users: ['users'], task: ['fargate-task', 'az-a'] }, ['users > task'])
    expect(findings(check, task)).toMatchObject([{ on: ['task'], severity: 'medium' }])
  })

  it('is named once for all the flows it stops', () => {
    const shared = drawn(
      { users: ['users'], fn: ['lambda', 'region'], api: ['lambda', 'region'], db: ['rds', 'az-a'] },
      ['users > fn', 'users > api', 'fn > db', 'api > db'],
    )
    expect(findings(check, shared)).toHaveLength(1)
  })
})
