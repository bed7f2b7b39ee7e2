import { describe, expect, it } from 'vitest'
import { drawn, findings, tokyo, type DrawnEdge } from '../testing/drawn.ts'
import { check } from './index.ts'

const regions = (lines: readonly DrawnEdge[]) =>
  drawn(
    {
      'api-1': ['api-gateway', 'region'],
      'fn-1': ['lambda', 'region'],
      'table-1': ['dynamodb', 'region'],
      'api-2': ['api-gateway', 'tokyo'],
      'fn-2': ['lambda', 'tokyo'],
      'table-2': ['dynamodb', 'tokyo'],
    },
    ['api-1 > fn-1', 'fn-1 > table-1', 'api-2 > fn-2', 'fn-2 > table-2', ...lines],
    { groups: tokyo },
  )

describe('a second Region without a template', () => {
  it('is told of where it stands in for the first, not where the two serve apart', () => {
    expect(findings(check, regions([]))).toEqual([])
    expect(findings(check, regions(['table-1 > table-2 replication']))).toMatchObject([
      { on: ['api-2', 'fn-2'], severity: 'info' },
    ])
  })
})
