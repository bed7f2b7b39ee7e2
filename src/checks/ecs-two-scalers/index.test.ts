import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const cluster = (serviceAutoScaling: boolean, size: { readonly min: number; readonly max?: number }) =>
  drawn({ host: ['ecs-container-instance', 'az-a'] }, [], {
    spans: [
      {
        id: 'cluster',
        kind: 'ecs-cluster',
        label: 'Cluster',
        members: ['host'],
        props: { serviceAutoScaling },
      },
      { id: 'hosts', kind: 'asg', label: 'Hosts', members: ['host'], props: size },
    ],
  })

describe('tasks and instances', () => {
  it('scale separately, and one without the other is worth a word', () => {
    expect(findings(check, cluster(true, { min: 2, max: 2 }))).toMatchObject([{ on: ['hosts'] }])
    expect(findings(check, cluster(false, { min: 2, max: 8 }))).toMatchObject([{ on: ['cluster'] }])
  })

  it('are not judged by a size nobody stated', () => {
    expect(findings(check, cluster(true, { min: 2 }))).toEqual([])
  })
})
