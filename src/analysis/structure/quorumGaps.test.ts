import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { designOf, type NodeText } from '../testing/designOf.ts'

const quorumOf = (brokers: { readonly [name: string]: NodeText }, min: number, callers = ['app']) =>
  designOf({
    nodes: {
      users: 'users',
      ...Object.fromEntries(
        callers.map((caller) => [`${caller}@vpc`, { service: 'ec2', azs: ['a', 'b', 'c'] }]),
      ),
      ...brokers,
    },
    edges: callers.flatMap((caller) => [
      `users > ${caller}`,
      ...Object.keys(brokers).map((name) => ({
        is: `${caller} > ${name.split('@')[0] ?? ''}`,
        anyOf: 'brokers',
        min,
      })),
    ]),
  })

describe('a quorum that one zone can break', () => {
  it('[D8a] T13: three brokers over two zones, two needed, whoever asks', () => {
    const gap = { nodes: ['m1', 'm2', 'm3'], needed: 2, failure: 'az:region/a', lost: 2 }
    const brokers = { 'm1@a': 'msk', 'm2@a': 'msk', 'm3@b': 'msk' }
    expect(analyse(quorumOf(brokers, 2)).quorumGaps).toEqual([gap])
    expect(analyse(quorumOf(brokers, 2, ['app', 'batch'])).quorumGaps).toEqual([gap])
    expect(analyse(quorumOf({ 'm1@a': 'msk', 'm2@b': 'msk', 'm3@c': 'msk' }, 2)).quorumGaps).toEqual([])
    expect(analyse(quorumOf(brokers, 1)).quorumGaps).toEqual([])
  })

  it('[D8a] a need of more than there are is broken as drawn, and no gap', () => {
    expect(analyse(quorumOf({ 'm1@a': 'msk', 'm2@b': 'msk' }, 3)).quorumGaps).toEqual([])
  })

  it('[D8a] what takes over in another zone counts instead of what was lost', () => {
    const design = (takeover: boolean) => {
      const plain = quorumOf({ 'm1@a': 'ec2', 'm2@b': 'ec2' }, 2)
      const withSpare = designOf({
        nodes: {
          users: 'users',
          'app@vpc': { service: 'ec2', azs: ['a', 'b', 'c'] },
          'm1@a': 'ec2',
          'm2@b': 'ec2',
          'spare@c': 'ec2',
        },
        edges: [
          'users > app',
          { is: 'app > m1', anyOf: 'm', min: 2 },
          { is: 'app > m2', anyOf: 'm', min: 2 },
          { is: 'm1 > spare', kind: 'failover', mode: 'takeover' },
        ],
      })
      return takeover ? withSpare : plain
    }
    expect(analyse(design(false)).quorumGaps.map((gap) => gap.failure)).toEqual([
      'az:region/a',
      'az:region/b',
    ])
    expect(analyse(design(true)).quorumGaps.map((gap) => gap.failure)).toEqual(['az:region/b'])
  })

  it('[D8a] is plain counting: more in one zone than can be spared', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 7 }),
        fc.nat(5),
        (zones, k) => {
          const needed = k + 2
          const brokers = Object.fromEntries(zones.map((zone, i) => [`m${i}@${zone}`, 'msk']))
          const expected = ['a', 'b', 'c'].flatMap((zone) => {
            const lost = zones.filter((other) => other === zone).length
            return zones.length >= needed && lost > zones.length - needed
              ? [{ nodes: zones.map((_, i) => `m${i}`), needed, failure: `az:region/${zone}`, lost }]
              : []
          })
          expect(analyse(quorumOf(brokers, needed)).quorumGaps).toEqual(expected)
        },
      ),
      { numRuns: 200, seed: 8 },
    )
  })
})
