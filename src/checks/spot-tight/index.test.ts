import { describe, expect, it } from 'vitest'
import { check as spotCritical } from '../spot-critical/index.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('Spot instances in a cluster placement group', () => {
  it('are tight even without a line between them, and said once', () => {
    const design = drawn(
      { head: ['ec2', 'az-a', { props: { role: 'entry' } }], one: ['spot', 'az-a'], two: ['spot', 'az-a'] },
      ['head > one', 'head > two'],
      {
        spans: [
          { id: 'fleet', kind: 'asg', label: 'Fleet', members: ['one', 'two'] },
          {
            id: 'cpg',
            kind: 'placement-group',
            label: 'Cluster',
            members: ['one', 'two'],
            props: { strategy: 'cluster' },
          },
        ],
      },
    )
    expect(findings(check, design)).toMatchObject([{ on: ['fleet'], severity: 'medium' }])
    expect(findings(spotCritical, design)).toEqual([])
  })
})
