import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const stream = (label: string) => drawn({ flink: ['managed-flink', 'region', { label }] }, [])

describe('a service that has ended', () => {
  it('is Kinesis Data Analytics for SQL, and not its successor', () => {
    expect(findings(check, stream('Kinesis Data Analytics'))).toHaveLength(1)
    expect(findings(check, stream('Kinesis Data Analytics (now Flink)'))).toEqual([])
    expect(findings(check, stream('Managed Service for Flink'))).toEqual([])
  })
})
