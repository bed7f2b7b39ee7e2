import { describe, expect, it } from 'vitest'
import { drawn, findings, tokyo } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a bucket in another Region', () => {
  const copied = (storageClass: string, ...more: string[]) =>
    drawn(
      { one: ['s3', 'region'], two: ['s3', 'tokyo', { props: { storageClass } }], fn: ['lambda', 'tokyo'] },
      ['one > two replication', ...more],
      { groups: tokyo },
    )

  it('that only holds copies should be cheap', () => {
    expect(findings(check, copied('standard'))).toMatchObject([{ on: ['two'], params: { kind: 'copy' } }])
    expect(findings(check, copied('standard-ia'))).toEqual([])
  })

  it('that is read there is no idle copy', () => {
    expect(findings(check, copied('standard', 'fn > two'))).toEqual([])
    expect(findings(check, copied('standard', 'two > one replication'))).toEqual([])
  })
})
