import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { compile } from '../circuit/compiled.ts'
import { failureOf, singleFailures } from '../places/scenarios.ts'
import { isUpByHand } from '../testing/bruteForce.ts'
import { designOf, fleet } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import { evaluateForced } from './evaluateForced.ts'
import { whatWouldHelp } from './whatWouldHelp.ts'

const tier = designOf({
  nodes: {
    users: 'users',
    'elb@vpc': { service: 'alb', azs: ['a', 'b'] },
    'web-a@a': 'ec2',
    'web-b@b': 'ec2',
    'db@a': 'rds',
  },
  edges: ['users > elb', 'elb > web-a', 'elb > web-b', 'web-a > db', 'web-b > db'],
  spans: [fleet('asg', ['web-a', 'web-b'])],
})
const flowOf = (design: Design) => analyse(design).flows[0]?.id ?? ''
const told = (design: Design, failure: string) =>
  whatWouldHelp(design, flowOf(design), failure).map(({ places }) =>
    places.map(({ at, lost, kind }) => `${at}: ${kind} ${lost.join('+')}`).join(' & '),
  )

describe('what would help', () => {
  it('[D9] against the loss of a database is a second one, nearest first; then another way around it', () => {
    expect(told(tier, 'db')).toEqual([
      'web-a: second db',
      'elb: other-way web-a+web-b',
      'users: other-way elb',
    ])
    expect(whatWouldHelp(tier, flowOf(tier), 'db')[0]?.places[0]?.callers).toEqual(['web-a', 'web-b'])
  })

  it('[D9] against the loss of its zone is one in another', () => {
    expect(told(tier, 'az:region/a')[0]).toBe('web-b: other-zone db')
  })

  it('[D9] against the loss of a zone that holds two single stores is one more of both', () => {
    const two = designOf({
      nodes: { users: 'users', 'web@vpc': { service: 'ec2', azs: ['a', 'b'] }, 'x@a': 'rds', 'y@a': 'rds' },
      edges: ['users > web', 'web > x', 'web > y'],
    })
    expect(told(two, 'az:region/a')[0]).toBe('web: other-zone x & web: other-zone y')
  })

  it('[B3] against the loss of the one NAT gateway is one in the zone that has none', () => {
    const design = designOf({
      nodes: { 'app@b': 'ec2', 'nat@a': 'nat-gateway', 'igw@vpc': 'internet-gateway' },
      edges: ['app > nat', 'nat > igw'],
    })
    expect(told(design, 'az:region/a')).toEqual(['app: own-zone nat'])
  })

  it('is a whole way through another Region where one is lost', () => {
    expect(told(tier, 'region:region')).toEqual(['users: other-region elb'])
  })

  it('is a start in another Region where a process begins in the one that is lost', () => {
    const process = designOf({
      nodes: { 'queue@region': 'sqs', 'fn@region': 'lambda' },
      edges: [{ is: 'queue > fn', kind: 'async' }],
    })
    expect(told(process, 'region:region')).toEqual(['queue: other-region queue'])
  })

  it('is no second zone for a load balancer that has one, though it sees only its own', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'lb@vpc': { service: 'nlb', azs: ['a', 'b'] },
        'w-1@a': 'ec2',
        'w-2@a': 'ec2',
      },
      edges: ['users > lb', 'lb > w-1', 'lb > w-2'],
    })
    expect(told(design, 'az:region/a')[0]).toBe('lb: other-zone w-1+w-2')
  })

  it('[B3] against the loss of a NAT gateway in the zone of all that use it is a second one', () => {
    const design = designOf({
      nodes: { 'app@a': 'ec2', 'nat@a': 'nat-gateway', 'igw@vpc': 'internet-gateway' },
      edges: ['app > nat', 'nat > igw'],
    })
    expect(told(design, 'nat')[0]).toBe('app: second nat')
  })

  it('is nothing for what stops nothing, and for names nobody knows', () => {
    for (const failure of ['web-a', 'users', 'nowhere', '']) expect(told(tier, failure)).toEqual([])
    expect(whatWouldHelp(tier, 'no such flow', 'db')).toEqual([])
  })

  it(
    'is true: the rules written plainly say so, and that no place could be left out',
    { timeout: 60_000 },
    () => {
      let cures = 0
      fc.assert(
        fc.property(randomDesign, (design) => {
          const { reading, flows } = compile(design)
          const scenarios = singleFailures(reading)
          for (const { plan } of flows) {
            for (const failure of new Set(scenarios.map(failureOf))) {
              const losses = scenarios.filter((one) => failureOf(one) === failure).map(({ units }) => units)
              const stopping = losses.find((units) => !isUpByHand(reading, plan, new Set(units)))
              for (const { places } of whatWouldHelp(design, plan.id, failure)) {
                if (!stopping || places.some(({ kind }) => kind === 'other-way' || kind === 'other-region'))
                  continue
                cures += 1
                const upWithParts = (spared: readonly string[]) =>
                  isUpByHand(
                    reading,
                    plan,
                    new Set(stopping.filter((unit) => !spared.includes(reading.units.all[unit]?.node ?? ''))),
                  )
                // A stand-in in another zone is served there by what stands there too.
                const partly = failure.startsWith('az:')
                  ? [...reading.units.of.keys()].filter((id) => {
                      const units = reading.units.of.get(id) ?? []
                      return (
                        units.some((unit) => stopping.includes(unit)) &&
                        units.some((unit) => !stopping.includes(unit))
                      )
                    })
                  : []
                const free = upWithParts(partly) ? [] : partly
                const upWith = (spared: typeof places) =>
                  upWithParts([...free, ...spared.map(({ part }) => part)])
                expect(upWith(places)).toBe(true)
                for (const place of places)
                  expect(upWith(places.filter((other) => other !== place))).toBe(false)
              }
            }
          }
        }),
        { numRuns: 150 },
      )
      expect(cures).toBeGreaterThan(50)
    },
  )

  it('[F3] evaluates as the engine does where nothing is held up', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        const { reading, circuit, flows } = compile(design)
        const lanes = singleFailures(reading).map(({ units }) => ({ lost: units, held: [] }))
        for (const { plan, path } of flows) {
          const byHand = lanes.map(({ lost }) => isUpByHand(reading, plan, new Set(lost)))
          expect(evaluateForced(circuit, lanes, path.up)).toEqual(byHand)
        }
      }),
      { numRuns: 100 },
    )
  })
})
