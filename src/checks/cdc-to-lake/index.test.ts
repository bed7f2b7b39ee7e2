import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a function behind a table’s stream', () => {
  it('that does more than copy is not a delivery service', () => {
    const design = drawn(
      {
        table: ['dynamodb', 'region'],
        stream: ['dynamodb-stream', 'region'],
        fn: ['lambda', 'region'],
        mail: ['ses', 'region'],
        s3: ['s3', 'region'],
      },
      ['table > stream async', 'stream > fn async', 'fn > s3', 'fn > mail'],
    )
    expect(findings(check, design)).toEqual([])
  })

  it('is not the point where a warehouse is used as the lake', () => {
    const design = drawn({ dw: ['redshift', 'az-a', { props: { purpose: 'lake' } }] }, [])
    expect(findings(check, design)).toMatchObject([{ on: ['dw'], severity: 'low' }])
  })
})
