import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Id } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { naiveRemoval } from './testing/naiveRemoval.ts'
import { textbook, type Textbook } from './testing/textbook.ts'
import { textbookMore } from './testing/textbookMore.ts'

/** Verdicts over all flows of one architecture, against what a person answers. */
function score(told: readonly Id[], { spofs }: Textbook) {
  return {
    right: told.filter((id) => spofs.includes(id)).length,
    wrong: told.filter((id) => !spofs.includes(id)).length,
    missed: spofs.filter((id) => !told.includes(id)).length,
  }
}

const total = (scores: readonly ReturnType<typeof score>[]) =>
  scores.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      wrong: sum.wrong + one.wrong,
      missed: sum.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  )

const naive = ({ design }: Textbook) => naiveRemoval(design, analyse(design).flows).flat()
const engine = ({ design }: Textbook) =>
  analyse(design).flows.flatMap((flow) => flow.spofs.map((spof) => spof.node))

describe('taking away one node at a time, over T1 to T12', () => {
  it('calls dozens of sound parts single points of failure, and sees no zone at all', () => {
    expect(total(textbook.map((one) => score(naive(one), one)))).toEqual({ right: 7, wrong: 30, missed: 1 })
  })

  it.each(textbook.map((one) => [one.name, one] as const))(
    '%s: the engine says what a person says',
    (_, one) => {
      expect(score(engine(one), one)).toEqual({ right: one.spofs.length, wrong: 0, missed: 0 })
      const zones = analyse(one.design).flows.flatMap((flow) => flow.azGaps.map((gap) => gap.zone))
      expect([...new Set(zones)].sort()).toEqual(one.zones)
    },
  )

  it('misses the target that no load balancer can reach in place of another (T12)', () => {
    const [last] = textbook.slice(-1)
    expect(last && naive(last)).toEqual(['nlb'])
  })
})

const page = new URL('testing/baseline.md', import.meta.url)
const isWriting = process.env['FAULTLINE_RATCHET'] === 'write'

/** What each architecture shows, in a few words. */
const shows: { readonly [name: string]: string } = {
  T1: 'two servers, a Multi-AZ database drawn once',
  T2: 'two servers, one NAT gateway',
  T3: 'a fleet over Aurora in two zones, one cache node',
  T4: 'an API, a queue, one worker, one database',
  T5: 'two Regions over a global table',
  T6: 'two servers, one database',
  T7: 'a fleet of one over two zones',
  T8: 'CloudFront, API Gateway, Lambda, DynamoDB, S3',
  T9: 'two services that call each other',
  T10: 'a data centre over one router and one line',
  T10b: 'the same with a VPN behind the same router',
  T10c: 'two routers, two lines, two locations',
  T11: 'two servers, an EFS mount target in one zone',
  T12: 'a load balancer in one of its targets\u2019 zones',
  T13: 'three brokers over two zones, two needed',
  T14: 'a primary and a read replica',
}

const rowsOf = (all: readonly Textbook[]): readonly string[] => {
  const list = (ids: readonly string[]) => [...new Set(ids)].toSorted().join(', ') || '\u2013'
  return all.map((one) => {
    const [told, own] = [naive(one), engine(one)]
    const zones = analyse(one.design).flows.flatMap((flow) => flow.azGaps.map((gap) => gap.zone))
    const wrong = told.filter((id) => !one.spofs.includes(id))
    const missed = one.spofs.filter((id) => !told.includes(id))
    const cells = [one.name, shows[one.name] ?? '', list(one.spofs), list(one.zones)]
    return `| ${[...cells, list(wrong), list(missed), list(own), list(zones)].join(' | ')} |`
  })
}

describe('the page that shows both side by side', () => {
  it('says what was found, architecture by architecture', () => {
    const all = [...textbook, ...textbookMore]
    const before = readFileSync(page, 'utf8')
    const [head = '', rest = ''] = before.split('<!-- rows -->\n')
    const written = `${head}<!-- rows -->\n${rest.split('\n').slice(0, 3).join('\n')}\n${rowsOf(all).join('\n')}\n`
    const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim()
    if (isWriting) writeFileSync(page, written)
    expect(plain(readFileSync(page, 'utf8'))).toBe(plain(written))
    expect(all.every(({ name }) => name in shows)).toBe(true)
    expect(rowsOf(all)).toHaveLength(16)
  })
})
