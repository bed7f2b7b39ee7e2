import { describe, expect, it } from 'vitest'
import { designOf } from '../testing/designOf.ts'
import { availabilityOf } from './availabilityOf.ts'
import { flowOf, inputOf, t1 } from './testing/figures.ts'

describe('the figure of a flow', () => {
  it('[F5] of T1 is what the table gives by hand', () => {
    // One web server is up 99.5 % of the time, its zone's share in that; both are lost with the Region.
    const region = 0.99999
    const zone = 0.9995
    const webWhileZone = 0.995 / (region * zone)
    const oneOfTwo = 1 - (1 - zone * webWhileZone) ** 2
    const byHand = region * 1 * (0.9999 / region) * (0.9995 / region) * oneOfTwo
    const { value, low, high, method } = flowOf(t1({ multiAz: true }))
    expect(value).toBeCloseTo(byHand, 12)
    expect(method).toBe('exact')
    expect(low).toBeLessThan(byHand)
    expect(high).toBeGreaterThan(byHand)
    // By rough head: the database costs 5 in 10,000, the load balancer 1, the web servers a quarter of one.
    expect(value).toBeGreaterThan(0.9993)
    expect(value).toBeLessThan(0.9995)
  })

  it('[F5] is the product of its parts: places, what is shared, the rest', () => {
    const { value, formula, inputs, weakest } = flowOf(t1({ multiAz: true }))
    expect(formula.places.of).toEqual(['region:region'])
    expect(formula.shared.of).toEqual(['db', 'dns', 'elb'])
    expect(formula.rest.of).toEqual(['az:region/a', 'az:region/b', 'web-a', 'web-b'])
    expect(formula.places.value * formula.shared.value * formula.rest.value).toBeCloseTo(value, 12)
    expect(weakest.map(({ failure }) => failure)).toEqual(['db', 'elb', 'web-a'])
    expect(weakest).toEqual(inputs.slice(0, 3))
    // The database is four fifths of what is lost: 5 of 6.3 in 10,000.
    expect(inputOf(flowOf(t1({ multiAz: true })), 'db').importance).toBeCloseTo(0.8, 1)
  })

  it('[F5] is left out for a flow broken as drawn', () => {
    const asleep = designOf({
      nodes: { users: 'users', 'web@a': { service: 'ec2', props: { state: 'stopped' } } },
      edges: ['users > web'],
    })
    expect(availabilityOf(asleep)).toEqual([])
  })

  it('[F5] does not count what is not judged: who calls from outside, and the site they stand in', () => {
    const design = designOf({
      nodes: { 'staff@dc': 'users', 'cgw@dc': 'customer-router', 'api@region': 'api-gateway' },
      edges: ['staff > cgw', 'cgw > api'],
    })
    const named = flowOf(design).inputs.map(({ failure }) => failure)
    expect(named).not.toContain('staff')
    expect(named).not.toContain('site:dc')
    expect(named).toContain('cgw')
    // With its site not judged, all of the router's figure is its own.
    expect(flowOf(design).formula.shared).toMatchObject({ of: ['api', 'cgw'] })
    expect(flowOf(design).value).toBeCloseTo(0.995 * 0.9995, 12)
  })

  it('[F5] is sampled, and says so, where the parts are too entangled', { timeout: 120_000 }, () => {
    // A grid of routers, each with two ways on: no part of it can be taken apart from the rest.
    const size = 22
    const id = (row: number, column: number) => `r${row}-${column}`
    const cells = Array.from({ length: size * size }, (_, i) => [Math.floor(i / size), i % size] as const)
    const design = designOf({
      nodes: {
        users: 'users',
        ...Object.fromEntries(cells.map(([r, c]) => [`${id(r, c)}@vpc`, 'transit-gateway'])),
        'web@a': 'ec2',
      },
      edges: [
        `users > ${id(0, 0)}`,
        ...cells.flatMap(([r, c]) => [
          ...(r + 1 < size ? [`${id(r, c)} > ${id(r + 1, c)}`] : []),
          ...(c + 1 < size ? [`${id(r, c)} > ${id(r, c + 1)}`] : []),
        ]),
        `${id(size - 1, size - 1)} > web`,
      ],
    })
    const { method, low, value, high, weakest } = flowOf(design)
    expect(method).toBe('sampled')
    expect(low).toBeLessThan(value)
    expect(value).toBeLessThan(high)
    expect(weakest[0]?.failure).toBe('web')
    // Equal designs, equal draws.
    expect(flowOf({ ...design })).toEqual(flowOf(design))
  })

  it('[F5] can be asked for one flow, and is the same then', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'web@a': 'ec2',
        'queue@region': 'sqs',
        'worker@b': 'ec2',
        'db@region': 'dynamodb',
      },
      edges: [
        'users > web',
        { is: 'web > queue', kind: 'async' },
        { is: 'queue > worker', kind: 'async' },
        'worker > db',
      ],
    })
    const [last, ...others] = [...availabilityOf({ ...design })].reverse()
    expect(others.length).toBeGreaterThan(0)
    expect(availabilityOf(design, [last?.flow ?? ''])).toEqual([last])
    expect(availabilityOf(design)).toEqual(availabilityOf({ ...design }))
  })
})
