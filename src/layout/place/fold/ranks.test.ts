import { describe, expect, test } from 'vitest'
import type { Edge, Node } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import { aDesign } from '../../testing/aDesign.ts'
import { outOfRank, ranksOf } from './ranks.ts'

const queues = ['q1', 'q2', 'q3']

function node(id: string, service: string): Node {
  return { id, service, label: id }
}

/** A topic with three queues, and what else is told. */
function fanOut(more: { nodes?: readonly Node[]; edges?: readonly Omit<Edge, 'id'>[] } = {}) {
  const nodes = [node('topic', 'sns'), ...queues.map((id) => node(id, 'sqs')), ...(more.nodes ?? [])]
  const edges = [...queues.map((to) => ({ from: 'topic', to })), ...(more.edges ?? [])]
  return aDesign({ nodes, edges: edges.map((edge, i) => ({ id: `e${i}`, ...edge })) })
}

describe('a rank', () => {
  test('is what the same parts call, of one service', () => {
    expect(ranksOf(fanOut())).toEqual([queues])
    const other = { nodes: [node('fn', 'lambda')], edges: [{ from: 'topic', to: 'fn' }] }
    expect(ranksOf(fanOut(other))).toEqual([queues])
  })

  test('is what calls the same parts', () => {
    const hosts = aDesign({
      nodes: [node('a', 'ec2'), node('b', 'ec2'), node('db', 'rds')],
      edges: [
        { id: 'e1', from: 'a', to: 'db' },
        { id: 'e2', from: 'b', to: 'db' },
      ],
    })
    expect(ranksOf(hosts)).toEqual([['a', 'b']])
  })

  test('goes on alike, or not at all', () => {
    const one = { nodes: [node('fn', 'lambda')], edges: [{ from: 'q3', to: 'fn' }] }
    expect(ranksOf(fanOut(one))).toEqual([queues])
    const unlike = {
      nodes: [node('fn', 'lambda'), node('task', 'fargate')],
      edges: [
        { from: 'q2', to: 'task' },
        { from: 'q3', to: 'fn' },
      ],
    }
    expect(ranksOf(fanOut(unlike))).toEqual([])
  })

  test('is not what watches, or what takes over', () => {
    const nodes = [node('alarm', 'cloudwatch'), node('a', 'ec2'), node('b', 'ec2')]
    for (const kind of ['management', 'failover'] as const) {
      const edges = ['a', 'b'].map((to) => ({ id: `to-${to}`, from: 'alarm', to, kind }))
      expect(ranksOf(aDesign({ nodes, edges }))).toEqual([])
    }
  })
})

describe('out of rank', () => {
  const at = (corners: Readonly<Record<string, readonly [number, number]>>) =>
    outOfRank(queues, (id) => {
      const corner = corners[id]
      return corner && { x: corner[0], y: corner[1], ...leafBox }
    })

  test('is none in a row or a column', () => {
    expect(at({ q1: [0, 0], q2: [200, 0], q3: [400, 0] })).toBe(0)
    expect(at({ q1: [0, 0], q2: [0, 200], q3: [0, 400] })).toBe(0)
  })

  test('are those that stand elsewhere than most', () => {
    expect(at({ q1: [0, 0], q2: [200, 0], q3: [200, 200] })).toBe(1)
    expect(at({ q1: [0, 0], q2: [200, 100], q3: [400, 200] })).toBe(2)
  })

  test('is not told of what has no place', () => {
    expect(at({ q1: [0, 0] })).toBe(0)
  })
})
