import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Node } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { isExternal, isTransit, needsOnlyOne } from '../places/nodeKinds.ts'
import { readForAnalysis, type Reading } from '../reading.ts'
import { holds, worksByHand } from '../testing/bruteForce.ts'
import { designOf } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import { visibleUnits } from '../replicas/visibility.ts'

const services = { service: 'ecs-task', azs: ['a', 'b'] }

describe('loops that cannot start from cold', () => {
  it('[C4] T9: two services that need each other are one loop', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': 'alb',
        'orders@vpc': services,
        'stock@vpc': services,
        'db@region': 'dynamodb',
      },
      edges: ['users > elb', 'elb > orders', 'orders > stock', 'stock > orders', 'orders > db'],
    })
    expect(analyse(design).coldStarts).toEqual([['orders', 'stock']])
  })

  it('[C4] a loop with a way to start without itself is none', () => {
    const design = (min: number) =>
      designOf({
        nodes: { users: 'users', 'front@a': 'ec2', 'names@a': 'ec2', 'other@b': 'ec2' },
        edges: [
          'users > front',
          { is: 'front > names', anyOf: 'names', min },
          { is: 'front > other', anyOf: 'names', min },
          'names > front',
        ],
      })
    expect(analyse(design(1)).coldStarts).toEqual([])
    expect(analyse(design(2)).coldStarts).toEqual([['front', 'names']])
  })

  it('[C4] what only hangs on a loop is no member, and two loops are two', () => {
    const design = designOf({
      nodes: { users: 'users', 'a1@a': 'ec2', 'a2@a': 'ec2', 'on@a': 'ec2', 'b1@a': 'ec2', 'b2@a': 'ec2' },
      edges: ['users > on', 'on > a1', 'a1 > a2', 'a2 > a1', 'a2 > b1', 'b1 > b2', 'b2 > b1'],
    })
    expect(analyse(design).coldStarts).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2'],
    ])
  })

  it('[C4] calls that are soft or through a buffer make no loop', () => {
    const design = designOf({
      nodes: { users: 'users', 'orders@a': 'ec2', 'stock@a': 'ec2', 'queue@region': 'sqs' },
      edges: [
        'users > orders',
        'orders > stock',
        { is: 'stock > orders', kind: 'soft' },
        'stock > queue',
        'queue > orders',
      ],
    })
    expect(analyse(design).coldStarts).toEqual([])
  })

  it('[C4] routers that lead to each other both ways start by themselves', () => {
    const design = designOf({
      nodes: {
        'srv@dc': { service: 'onprem-server', props: { external: true } },
        'vgw@region': 'vgw',
        'in@a': 'resolver-endpoint',
        'names@region': 'route53-resolver',
        'out@a': 'resolver-endpoint',
      },
      edges: ['srv > vgw', 'vgw > in', 'in > names', 'names > out', 'out > vgw'],
    })
    expect(analyse(design).coldStarts).toEqual([])
  })

  it('[C4] lists what runs under the greatest fixpoint and, loop by loop, not under the least', () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        expect(analyse(design).coldStarts.flat().sort()).toEqual(stuckByHand(readForAnalysis(design)))
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})

/** The rule as it reads, over the units that run: of each loop, those that do not start while all else runs. */
function stuckByHand(reading: Reading): readonly string[] {
  const running = worksByHand(reading, new Set())
  const nodeAt = (unit: number) => reading.index.nodes.get(reading.units.all[unit]?.node ?? '')
  const needsOf = (unit: number) => {
    const node = nodeAt(unit)
    return node && !isExternal(node) ? (reading.needs.hard.get(node.id) ?? []) : []
  }
  const next = (unit: number) =>
    needsOf(unit)
      .flatMap((need) => {
        const node = nodeAt(unit)
        const at = reading.units.all[unit]
        return node && at ? visibleUnits(reading, node, at, need).flat() : []
      })
      .filter((other) => running.has(other))
  const behind = new Map([...running].map((unit) => [unit, closure(next(unit), next)]))
  const stuck = new Set<string>()
  for (const unit of running) {
    if (behind.get(unit)?.has(unit) !== true) continue
    const loop = [...running].filter(
      (other) => behind.get(unit)?.has(other) === true && behind.get(other)?.has(unit) === true,
    )
    const started = new Set([...running].filter((other) => !loop.includes(other)))
    const starts = (other: number) => {
      const node = nodeAt(other)
      const held = needsOf(other).map(
        (need) => node !== undefined && holds(reading, node, other, need, started),
      )
      return node && needsOnlyOne(node) && held.length > 0 ? held.some(Boolean) : held.every(Boolean)
    }
    for (let more = true; more;) {
      const ready = loop.filter((other) => !started.has(other) && starts(other))
      for (const other of ready) started.add(other)
      more = ready.length > 0
    }
    const cold = new Set(loop.filter((other) => !started.has(other)).map((other) => nodeAt(other)?.id ?? ''))
    const works = [...cold].some((id) => !isTransit(reading.index.nodes.get(id) ?? never))
    // What only replaces itself is no loop of two.
    if (works && cold.size > 1) for (const id of cold) stuck.add(id)
  }
  return [...stuck].sort()
}

const never: Node = { id: 'none', service: 'none', label: '' }

function closure(from: readonly number[], next: (unit: number) => readonly number[]): ReadonlySet<number> {
  const seen = new Set(from)
  for (const unit of seen) for (const other of next(unit)) seen.add(other)
  return seen
}
