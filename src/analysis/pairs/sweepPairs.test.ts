import fc from 'fast-check'
import { expect, it } from 'vitest'
import { simulate } from '../simulation/simulate.ts'
import { sortedByImpact, sweep } from '../simulation/sweep.ts'
import { designOf } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import { sweepPairs } from './sweepPairs.ts'

const shop = designOf({
  nodes: {
    users: 'users',
    'elb@vpc': { service: 'alb', azs: ['a', 'b'] },
    'web-a@a': 'ec2',
    'web-b@b': 'ec2',
    'db@a': { service: 'rds', props: { multiAz: true } },
  },
  edges: ['users > elb', 'elb > web-a', 'elb > web-b', 'web-a > db', 'web-b > db'],
})

it('[F4] a sweep of pairs tells what each does, two copies of one node aside', () => {
  expect(sweepPairs(shop).map(({ failed, flows }) => `${failed.join(' + ')} ${flows[0]?.state}`)).toEqual([
    'az:region/a + az:region/b down',
    'az:region/a + web-b down',
    'az:region/b + web-a down',
    'web-a + web-b down',
  ])
  expect(sweepPairs(shop, 2)).toHaveLength(2)
})

it('[F4] joins the single failures in one order, by what is lost', () => {
  const all = sortedByImpact([...sweep(shop), ...sweepPairs(shop)]).map(({ flows }) => flows[0]?.state)
  expect(all.lastIndexOf('down')).toBeLessThan(all.indexOf('interrupted'))
})

it('[F4][C5] a sweep of pairs says of each pair what simulating both says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomDesign, (design) => {
      for (const { failed, flows } of sweepPairs(design, 20)) {
        const simulated = new Map(simulate(design, failed).flows.map((flow) => [flow.id, flow.state]))
        for (const flow of flows) expect(simulated.get(flow.id)).toBe(flow.state)
        expect(flows.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 100 },
  )
})
