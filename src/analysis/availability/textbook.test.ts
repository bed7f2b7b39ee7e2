import { describe, expect, it } from 'vitest'
import { textbook } from '../testing/textbook.ts'
import { textbookMore } from '../testing/textbookMore.ts'
import { availabilityOf } from './availabilityOf.ts'
import { asTheyStand, atTheHighEnd, atTheLowEnd, type HandFigures } from './testing/handFigures.ts'

type ByHand = (given: HandFigures) => number

/** What a part is up by itself: its figure, without what its places take of it. */
const alone = (figure: number, ...places: readonly number[]) =>
  Math.min(1, figure / places.reduce((product, place) => product * place, 1))
const oneOf = (...chances: readonly number[]) => 1 - chances.reduce((lost, chance) => lost * (1 - chance), 1)

// One server, a load balancer of two zones, a table, a database in one zone and in two.
const server = ({ sla }: HandFigures) => sla(99.5, 'aws-page')
const balancer = ({ sla, region }: HandFigures) => alone(sla(99.99, 'aws-page'), region)
const table = ({ sla, region }: HandFigures) => alone(sla(99.99, 'second-hand'), region)
const dns = ({ sla }: HandFigures) => sla(100, 'second-hand')
const standbyDb = ({ sla, region }: HandFigures) => alone(sla(99.95, 'aws-page'), region)
const singleDb = ({ sla, region, zone }: HandFigures) => alone(sla(99.5, 'aws-page'), region, zone)

/** One of two servers in two zones, the Region standing: each is lost by itself or with its zone. */
const pair = (given: HandFigures) => {
  const oneWithItsZone = given.zone * alone(server(given), given.region, given.zone)
  return oneOf(oneWithItsZone, oneWithItsZone)
}

/** The same while zone a stands. */
const pairWhileA = (given: HandFigures) => {
  const itself = alone(server(given), given.region, given.zone)
  return oneOf(itself, given.zone * itself)
}

/** A database in zone a behind a pair: zone a, the database, and one of the two. */
const behindSingleDb: ByHand = (given) =>
  given.region * balancer(given) * given.zone * singleDb(given) * pairWhileA(given)

/** Behind a line into AWS: the gateway there, the pair, and the database that has a standby. */
const inAws: ByHand = (given) =>
  given.region * alone(given.part, given.region) * pair(given) * standbyDb(given)

/** A line of one connection with its location. */
const line = ({ sla, location }: HandFigures) => location * alone(sla(95, 'aws-page'), location)

const byHand: Readonly<Record<string, Readonly<Record<string, ByHand>>>> = {
  T1: {
    serve: (given) => dns(given) * given.region * balancer(given) * standbyDb(given) * pair(given),
  },
  T2: {
    serve: (given) => given.region * balancer(given) * table(given) * pair(given),
    // Both go out through the gateway in zone a; the Internet gateway is a part of the network; a server works with its table.
    egress: (given) =>
      given.region *
      table(given) *
      alone(given.part, given.region) *
      given.zone *
      alone(given.sla(99.9, 'unverified'), given.region, given.zone) *
      pairWhileA(given),
  },
  // The cache only degrades; a cluster over two zones is one thing with one promise.
  T3: {
    serve: (given) =>
      given.region * balancer(given) * alone(given.sla(99.99, 'aws-page'), given.region) * pair(given),
  },
  T4: {
    serve: (given) =>
      given.region *
      alone(given.sla(99.95, 'second-hand'), given.region) *
      alone(given.sla(99.9, 'unverified'), given.region),
    // What waits in the queue has arrived: the queue is not counted.
    process: (given) =>
      given.region * given.zone * alone(server(given), given.region, given.zone) * singleDb(given),
  },
  // Either Region, each with its own balancer, pair and table.
  T5: {
    serve: (given) => {
      const whole = given.region * balancer(given) * pair(given) * table(given)
      return dns(given) * oneOf(whole, whole)
    },
  },
  T6: { serve: (given) => dns(given) * behindSingleDb(given) },
  // A fleet of one is one server in the first of its zones; what replaces it does not count.
  T7: { serve: (given) => balancer(given) * table(given) * server(given) },
  T8: {
    'serve-users-s3': ({ sla }) => sla(99.9, 'second-hand') * sla(99.9, 'second-hand'),
    'serve-users-db': (given) =>
      given.sla(99.9, 'second-hand') *
      given.region *
      alone(given.sla(99.95, 'second-hand'), given.region) ** 2 *
      table(given),
  },
  // One task of each service: both zones standing, one of two each; one zone standing, both of that zone.
  T9: {
    serve: (given) => {
      const task = alone(given.component, given.region, given.zone)
      const both = given.zone ** 2 * oneOf(task, task) ** 2
      const either = 2 * given.zone * (1 - given.zone) * task ** 2
      return given.region * balancer(given) * table(given) * (both + either)
    },
  },
  T10: { serve: (given) => given.component * line(given) * inAws(given) },
  T10b: {
    serve: (given) => given.component * oneOf(line(given), given.sla(99.95, 'aws-page')) * inAws(given),
  },
  T10c: {
    serve: (given) => {
      const way = given.component * line(given)
      return oneOf(way, way) * inAws(given)
    },
  },
  // A file system of the Region with one mount target: what zone a takes is more than it may lack, so nothing is left.
  T11: {
    serve: (given) =>
      given.region *
      balancer(given) *
      given.zone *
      alone(given.sla(99.99, 'aws-page'), given.region, given.zone) *
      pairWhileA(given),
  },
  // The balancer of one zone sees the server of that zone only.
  T12: {
    serve: (given) =>
      given.region *
      given.zone *
      alone(given.sla(99.9, 'aws-page'), given.region, given.zone) *
      alone(server(given), given.region, given.zone),
  },
  // Two of three brokers need zone a; without zone b both of a. The balancer does not see the server in zone c.
  T13: {
    serve: (given) => {
      const { region, zone } = given
      const broker = alone(given.sla(99.9, 'unverified'), region, zone)
      const app = alone(server(given), region, zone)
      const twoOfThree = broker ** 3 + 3 * broker ** 2 * (1 - broker)
      const withB = zone * oneOf(app, app) * twoOfThree
      const withoutB = (1 - zone) * app * broker ** 2
      return region * balancer(given) * zone * (withB + withoutB)
    },
  },
  // A copy to read from is no other database.
  T14: { serve: behindSingleDb },
}

const cases = [...textbook, ...textbookMore].flatMap(({ name, design }) =>
  Object.entries(byHand[name] ?? {}).map(([kind, formula]) => ({ name, kind, design, formula })),
)

describe('the figures of the test architectures', () => {
  it('[F5] are worked out for every flow of each', () => {
    for (const { name, design } of [...textbook, ...textbookMore]) {
      expect([name, availabilityOf(design).length]).toEqual([name, Object.keys(byHand[name] ?? {}).length])
    }
  })

  it.each(cases)(
    '[F5][F5a][F5b] $name, $kind, is what the rules give by hand',
    ({ design, kind, formula }) => {
      const figure = availabilityOf(design).find(({ flow }) => flow.startsWith(kind))
      expect(figure?.method).toBe('exact')
      expect(figure?.value).toBeCloseTo(formula(asTheyStand), 12)
      // An end is shown, and used, to seven digits of a per cent.
      expect(figure?.low).toBeCloseTo(formula(atTheLowEnd), 8)
      expect(figure?.high).toBeCloseTo(formula(atTheHighEnd), 8)
    },
  )
})
