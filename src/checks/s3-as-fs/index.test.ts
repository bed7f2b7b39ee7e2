import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a bucket', () => {
  it('behind a file gateway is what the gateway is for', () => {
    const design = drawn({ sgw: ['storage-gateway', 'dc'], s3: ['s3', 'region'] }, [
      { from: 'sgw', to: 's3', label: 'NFS files' },
    ])
    expect(findings(check, design)).toEqual([])
  })

  it('may say itself that it is used as a file system', () => {
    const design = drawn({ app: ['ec2', 'az-a'], s3: ['s3', 'region', { props: { mounted: true } }] }, [
      'app > s3',
    ])
    expect(findings(check, design)).toMatchObject([{ on: ['s3', 'app'], severity: 'medium' }])
  })
})
