import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design, Props } from '../../model/index.ts'
import { singleFailures, type Scenario } from '../places/scenarios.ts'
import { isUpByHand } from '../testing/bruteForce.ts'
import { designOf, fleet } from '../testing/designOf.ts'
import { arbitraryDesign } from '../testing/oracle/arbitraryDesign.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import { findPairs } from './findPairs.ts'
import { compileSingleCopies } from './singleCopies.ts'

function textsOf(design: Design, kind = 'serve'): string[] {
  const found = findPairs(design).find(({ flow }) => flow.startsWith(kind))
  if (!found) throw new Error(`no ${kind} flow`)
  return found.pairs.map((pair) => pair.join(' + '))
}

/** Rule F4 as plainly as it reads: every two single failures, tried one pair at a time. */
function pairsByHand(design: Design): Record<string, string[]> {
  const { reading, flows } = compileSingleCopies(design).compiled
  const scenarios = singleFailures(reading).filter(({ what }) => what !== 'managed')
  const name = (one: Scenario) => (one.what === 'domain' ? one.domain : one.node)
  return Object.fromEntries(
    flows.map(({ plan }) => {
      const isUp = (failed: readonly Scenario[]) =>
        isUpByHand(reading, plan, new Set(failed.flatMap(({ units }) => units)))
      const judged = scenarios.filter((one) =>
        one.what === 'domain' ? !plan.intrinsicDomains.has(one.domain) : !plan.intrinsicNodes.has(one.node),
      )
      const harmless = isUp([]) ? judged.filter((one) => isUp([one])) : []
      const pairs = harmless.flatMap((a, i) =>
        harmless.slice(i + 1).flatMap((b) => (isUp([a, b]) ? [] : [[name(a), name(b)].sort().join(' + ')])),
      )
      return [plan.id, [...new Set(pairs)].sort()]
    }),
  )
}

/** What is found of a design, as `pairsByHand` gives it. */
function pairsFound(design: Design): Record<string, string[]> {
  const found = findPairs(design)
  expect(found.every(({ complete }) => complete)).toBe(true)
  return Object.fromEntries(
    found.map(({ flow, pairs }) => [flow, pairs.map((pair) => pair.join(' + ')).sort()]),
  )
}

describe('whatever is drawn, pairs', { timeout: 240_000 }, () => {
  it('[F4] are what every two failures tried one by one give', () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        expect(pairsFound(design)).toEqual(pairsByHand(design))
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('[F4] are that with groups, spans, caches, queues and failover too', () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        expect(pairsFound(design)).toEqual(pairsByHand(design))
      }),
      { numRuns: 25, seed: 4 },
    )
  })
})

const elb = { service: 'alb', azs: ['a', 'b'] }
const web = { 'web-a@a': 'ec2', 'web-b@b': 'ec2' }

/** T1 of the test architectures. */
const t1 = designOf({
  nodes: {
    users: 'users',
    dns: 'route53',
    'elb@vpc': elb,
    ...web,
    'db@a': { service: 'rds', props: { multiAz: true } },
  },
  edges: ['users > dns', 'dns > elb', 'elb > web-a', 'elb > web-b', 'web-a > db', 'web-b > db'],
  spans: [fleet('asg', ['web-a', 'web-b'])],
})

describe('the pairs of a design', () => {
  it('[F4] are two servers, two zones, a zone and what stands in the other, and both copies of a database', () => {
    expect(textsOf(t1)).toEqual([
      'az:region/a + az:region/b',
      'az:region/a + db',
      'az:region/a + web-b',
      'az:region/b + web-a',
      'db + db',
      'web-a + web-b',
    ])
  })

  it('[F4] hold no managed service, nothing that stops the flow alone, and no place with what stands in it', () => {
    const design = designOf({
      nodes: { users: 'users', 'elb@vpc': elb, ...web, 'db@a': 'rds', 'log@region': 's3' },
      edges: [
        'users > elb',
        'elb > web-a',
        'elb > web-b',
        'web-a > db',
        'web-b > db',
        'web-a > log',
        'web-b > log',
      ],
      spans: [fleet('asg', ['web-a', 'web-b'])],
    })
    // The database and its zone do alone: what is left needs zone b or both servers.
    expect(textsOf(design)).toEqual(['az:region/b + web-a', 'web-a + web-b'])
  })

  it('[F4] leave out what is not judged: the site the entry stands in', () => {
    const design = designOf({
      nodes: {
        'staff@dc': 'users',
        'r-1@dc': 'customer-router',
        'r-2@dc': 'customer-router',
        'api@region': 'lambda',
      },
      edges: ['staff > r-1', 'staff > r-2', 'r-1 > api', 'r-2 > api'],
    })
    expect(textsOf(design)).toEqual(['r-1 + r-2'])
  })

  it('[F4] are none for a flow broken as drawn', () => {
    const design = designOf({
      nodes: { users: 'users', 'web@a': { service: 'ec2', props: { state: 'stopped' } } },
      edges: ['users > web'],
    })
    expect(findPairs(design).every(({ pairs, complete }) => pairs.length === 0 && complete)).toBe(true)
  })

  it('[F6] of several alike are two of them where just one may be lost', () => {
    const alike = (props: Props, min: number) =>
      designOf({
        nodes: { users: 'users', 'elb@vpc': elb, 'web@a': { service: 'ec2', props } },
        edges: ['users > elb', { is: 'elb > web', min }],
      })
    expect(textsOf(alike({ count: 5 }, 4))).toEqual(['web + web'])
    expect(textsOf(alike({ count: 5 }, 3))).toEqual([])
    expect(textsOf(alike({ count: 2 }, 1))).toEqual(['web + web'])
    expect(textsOf(alike({ count: 400 }, 399))).toEqual(['web + web'])
  })
})
