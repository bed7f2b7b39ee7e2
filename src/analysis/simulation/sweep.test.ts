import { expect, it } from 'vitest'
import fc from 'fast-check'
import { analyse } from '../analyse.ts'
import { simulate } from './simulate.ts'
import { sweep } from './sweep.ts'
import { designOf } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'

const shop = designOf({
  nodes: {
    users: 'users',
    'elb@vpc': { service: 'alb', azs: ['a', 'b'] },
    'web-a@a': 'ec2',
    'web-b@b': 'ec2',
    'db@a': { service: 'rds', props: { multiAz: true } },
    'cache@b': 'elasticache',
  },
  edges: [
    'users > elb',
    'elb > web-a',
    'elb > web-b',
    'web-a > db',
    'web-b > db',
    'web-a > cache',
    'web-b > cache',
  ],
})

it('[D2][D3][D3a] a sweep tells of every single failure that changes a flow, the worst first', () => {
  const rows = sweep(shop).map(({ failed, flows }) => `${failed.join()} ${flows.map((f) => f.state).join()}`)
  expect(rows).toEqual([
    'region:region down',
    'elb down',
    'db down',
    'az:region/a interrupted',
    'az:region/b degraded',
    'cache degraded',
    'web-a reduced',
    'web-b reduced',
  ])
})

it('[C5][C5d] a sweep says of each failure what simulating it says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomDesign, (design) => {
      const rows = new Map(sweep(design).map(({ failed, flows }) => [failed[0] ?? '', flows]))
      const before = simulate(design, []).flows
      for (const failure of analyse(design).failures) {
        const changed = simulate(design, [failure])
          .flows.filter((flow, i) => before[i]?.up === true && flow.state !== 'ok')
          .map((flow) =>
            flow.state === 'degraded' || flow.state === 'reduced' ? { ...flow, because: [] } : flow,
          )
        const told = [...(rows.get(failure) ?? [])]
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
        expect(told.sort(byId)).toEqual(changed.sort(byId))
      }
    }),
    { numRuns: 200 },
  )
})
