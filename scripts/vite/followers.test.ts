import { expect, it } from 'vitest'
import { followersIn } from './followers.ts'

const drawn = (...edges: [string, string][]) => ({
  nodes: [...new Set(edges.flat())].map((service) => ({ id: `${service}-id`, service })),
  edges: edges.map(([from, to]) => ({ from: `${from}-id`, to: `${to}-id` })),
})

it('orders what follows a service by how many drawings have it, then by name', () => {
  const designs = [
    drawn(['alb', 'ec2'], ['alb', 'lambda'], ['ec2', 'rds']),
    drawn(['alb', 'ec2']),
    drawn(['alb', 'fargate']),
  ]
  expect(followersIn(designs)).toEqual({ alb: ['ec2', 'fargate', 'lambda'], ec2: ['rds'] })
})

it('counts a drawing once however often it says the same', () => {
  const often = {
    nodes: [...drawn(['a', 'b']).nodes, { id: 'b2', service: 'b' }],
    edges: [
      { from: 'a-id', to: 'b-id' },
      { from: 'a-id', to: 'b2' },
    ],
  }
  expect(followersIn([often, drawn(['a', 'c']), drawn(['a', 'c'])])['a']).toEqual(['c', 'b'])
})
