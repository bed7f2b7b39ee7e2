import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a file system in one zone', () => {
  it('is worse where another zone leans on it', () => {
    const lustre = (zone: string) =>
      drawn({ node: ['ec2', zone], files: ['fsx-lustre', 'az-a'] }, ['node > files'])
    expect(findings(check, lustre('az-a'))).toMatchObject([{ severity: 'medium' }])
    expect(findings(check, lustre('az-b'))).toMatchObject([{ severity: 'high' }])
  })

  it('is milder where S3 has the data', () => {
    const design = drawn({ s3: ['s3', 'region'], files: ['fsx-lustre', 'az-a'] }, ['s3 > files replication'])
    expect(findings(check, design)).toMatchObject([{ severity: 'low' }])
  })

  it('is EFS only as One Zone', () => {
    const efs = (oneZone: boolean) => drawn({ files: ['efs', 'region', { props: { oneZone } }] }, [])
    expect(findings(check, efs(true))).toHaveLength(1)
    expect(findings(check, efs(false))).toEqual([])
  })
})
