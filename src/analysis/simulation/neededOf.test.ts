import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../circuit/compiled.ts'
import { designOf } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import { failuresOf } from '../places/scenarios.ts'
import { simulate } from './simulate.ts'
import type { FlowOutcome } from '../types.ts'

const needed = ({ causes = [] }: FlowOutcome) => causes.flatMap(({ lostWith }) => lostWith)

/** Servers in zones behind a load balancer, each of which can use either of two stores; and designs of all kinds. */
const tiers = fc
  .record({
    servers: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }),
    stores: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')),
  })
  .map(({ servers, stores }) =>
    designOf({
      nodes: {
        users: 'users',
        'lb@vpc': { service: 'alb', azs: ['a', 'b', 'c'] },
        ...Object.fromEntries(servers.map((zone, i) => [`w-${i}@${zone}`, 'ec2'])),
        ...Object.fromEntries(stores.map((zone, i) => [`d-${i}@${zone}`, 'rds'])),
      },
      edges: servers.flatMap((_zone, i) => [
        `lb > w-${i}`,
        ...stores.map((_store, at) => ({ is: `w-${i} > d-${at}`, anyOf: 'store' })),
      ]),
    }),
  )
const anyDesign = fc.oneof({ weight: 2, arbitrary: tiers }, { weight: 1, arbitrary: randomDesign })

describe('what matters of several failures', () => {
  it('[C5d] is each part with what took it, and no failure more', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'lb@vpc': { service: 'alb', azs: ['a', 'b', 'c'] },
        'w-1@a': 'ec2',
        'w-2@b': 'ec2',
        'other@c': 'ec2',
      },
      edges: ['users > lb', 'lb > w-1', 'lb > w-2'],
    })
    const [flow] = simulate(design, ['az:region/c', 'az:region/a', 'w-2']).flows
    expect(flow?.causes).toEqual([
      { part: 'w-1', lostWith: ['az:region/a'] },
      { part: 'w-2', lostWith: ['w-2'] },
    ])
    expect(simulate(design, ['az:region/a']).flows[0]?.causes).toBeUndefined()
  })

  it(
    '[C5d] stops a flow by itself just as all of it does, and without any of it does less',
    { timeout: 60_000 },
    () => {
      const bad = ['ok', 'reduced', 'degraded', 'interrupted', 'delayed', 'down']
      // Whether work waits is a matter of the buffer, not of what stops: both are stopped.
      const rank = (flow: FlowOutcome | undefined) => Math.min(bad.indexOf(flow?.state ?? 'ok'), 4)
      let several = 0
      fc.assert(
        fc.property(anyDesign, fc.array(fc.nat(), { minLength: 2, maxLength: 7 }), (design, picks) => {
          // What stops no flow by itself, for else the one is all there is to tell.
          const all = failuresOf(compile(design).reading).filter((failure) =>
            simulate(design, [failure]).flows.every(({ state }) => state !== 'down'),
          )
          if (all.length === 0) return
          const failed = [...new Set(picks.map((at) => all[at % all.length] ?? ''))]
          if (failed.length < 2) return
          simulate(design, failed).flows.forEach((flow, i) => {
            if (!flow.causes) return
            const least = needed(flow)
            if (least.length > 1) several += 1
            expect(new Set(least).size).toBe(least.length)
            const by = (names: readonly string[]) => simulate(design, names).flows[i]
            expect(rank(by(least))).toBe(rank(flow))
            // Of interruptions some end by a takeover and some by a replacement: with one of them left out another may be left.
            for (const one of flow.state === 'interrupted' ? [] : least)
              expect(rank(by(least.filter((other) => other !== one)))).toBeLessThan(rank(flow))
          })
        }),
        { numRuns: 200 },
      )
      expect(several).toBeGreaterThan(10)
    },
  )
})
