import { describe, expect, it } from 'vitest'
import { findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

describe('a standby with less than it takes over from', () => {
  const { failing } = examples

  it('names both groups by their Regions', () => {
    const [found] = findings(check, failing)
    expect(found?.params).toMatchObject({ standby: 'Standby group (Tokyo)', primary: 'Web group (Seoul)' })
  })

  it('is none where both Regions serve, or a size is not stated', () => {
    const serving = failing.edges.map((edge) =>
      edge.kind === 'failover' ? { id: edge.id, from: edge.from, to: edge.to } : edge,
    )
    expect(findings(check, { ...failing, edges: serving })).toEqual([])
    const silent = failing.spans.map((span) => ({ ...span, props: {} }))
    expect(findings(check, { ...failing, spans: silent })).toEqual([])
  })
})
