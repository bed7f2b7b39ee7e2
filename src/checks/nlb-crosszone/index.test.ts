import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const targets = (more: { readonly count?: number }, zone = 'az-b') =>
  drawn(
    { nlb: ['nlb', 'vpc', { azs: ['a', 'b'] }], one: ['ec2', 'az-a', { props: more }], two: ['ec2', zone] },
    ['nlb > one', 'nlb > two'],
  )

describe('targets of a network load balancer', () => {
  it('may be as many in each zone', () => {
    expect(findings(check, targets({}))).toEqual([])
  })

  it('are counted as they are drawn: alike ones by their number', () => {
    expect(findings(check, targets({ count: 3 }))).toMatchObject([
      { params: { zones: 'b', least: '1', most: '3' } },
    ])
  })

  it('are not judged where the drawing does not place them', () => {
    expect(findings(check, targets({ count: 3 }, 'vpc'))).toEqual([])
  })
})
