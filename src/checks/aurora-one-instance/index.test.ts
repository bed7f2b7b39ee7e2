import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const web = { users: ['users'], fn: ['lambda', 'region'] } as const

describe('an Aurora cluster', () => {
  it('drawn as one part is asked for its instances and its zones', () => {
    const cluster = (azs: string[], instances: number) =>
      drawn({ ...web, db: ['aurora', 'vpc', { azs, props: { instances } }] }, ['users > fn', 'fn > db'])
    expect(findings(check, cluster(['a', 'b'], 2))).toEqual([])
    expect(findings(check, cluster(['a'], 1))).toMatchObject([{ on: ['db'], severity: 'high' }])
  })

  it('with a reader beside its writer in one zone lacks a zone, not an instance', () => {
    const design = drawn({ ...web, writer: ['aurora-writer', 'az-a'], reader: ['aurora-reader', 'az-a'] }, [
      'users > fn',
      'fn > writer',
      { from: 'writer', to: 'reader', kind: 'failover', mode: 'takeover' },
    ])
    expect(findings(check, design)).toMatchObject([{ severity: 'high', params: { lack: 'zone' } }])
  })

  it('that only waits for a disaster is left alone', () => {
    const design = drawn({ db: ['aurora', 'az-a', { props: { state: 'restored' } }] }, [])
    expect(findings(check, design)).toEqual([])
  })
})
