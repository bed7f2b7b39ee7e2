import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('scratch storage', () => {
  const store = { users: ['users'], web: ['ec2', 'az-a'], disk: ['instance-store', 'az-a'] } as const

  it('is no place for the only copy', () => {
    expect(findings(check, drawn(store, ['users > web', 'web > disk']))).toMatchObject([{ on: ['disk'] }])
  })

  it('is its own business where results go elsewhere', () => {
    const design = drawn({ ...store, s3: ['s3', 'region'] }, ['users > web', 'web > disk', 'web > s3'])
    expect(findings(check, design)).toEqual([])
  })

  it('is safe once it is exported', () => {
    const design = drawn({ ...store, s3: ['s3', 'region'] }, [
      'users > web',
      'web > disk',
      'disk > s3 replication',
    ])
    expect(findings(check, design)).toEqual([])
  })
})
