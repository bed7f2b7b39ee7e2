import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const pushed = (source: string, kind: 'sync' | 'async' = 'async') =>
  drawn({ src: [source, 'region'], fn: ['lambda', 'region'] }, [`src > fn ${kind}`])

describe('a function that drops what fails', () => {
  it('loses for good what a topic pushed, while an object or an archived event is still there', () => {
    expect(findings(check, pushed('sns'))).toMatchObject([{ severity: 'medium' }])
    expect(findings(check, pushed('s3'))).toMatchObject([{ severity: 'low' }])
    expect(findings(check, pushed('eventbridge'))).toMatchObject([{ severity: 'low' }])
  })

  it('is not one that polls, nor one that is waited for', () => {
    expect(findings(check, pushed('sqs'))).toEqual([])
    expect(findings(check, pushed('kinesis-data-streams'))).toEqual([])
    expect(findings(check, pushed('api-gateway', 'sync'))).toEqual([])
  })
})
