import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const upload = (largestObject?: number) =>
  drawn(
    {
      client: ['client'],
      bucket: ['s3', 'region', { props: { multipart: false, ...(largestObject ? { largestObject } : {}) } }],
    },
    ['client > bucket'],
  )

describe('an upload in one piece', () => {
  it('is fine for small objects, a risk for large ones, refused for huge ones', () => {
    expect(findings(check, upload(20))).toEqual([])
    expect(findings(check, upload())).toMatchObject([{ severity: 'medium' }])
    expect(findings(check, upload(6000))).toMatchObject([{ severity: 'error' }])
  })
})
