import { describe, expect, it } from 'vitest'
import type { Flow, Group } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { compile } from '../circuit/compiled.ts'
import { targetsOf } from './targets.ts'
import { designOf, ground, type DesignText, type EdgeText } from '../testing/designOf.ts'
import type { FlowResult, Target } from '../types.ts'

type Asks = Pick<Flow, 'survive' | 'rto' | 'rpo'>

const elb = { service: 'alb', azs: ['a', 'b'] }

/** Users → load balancer → web in two zones → database, with what the author asks. */
const shop = (asks: Asks, db: DesignText['nodes'] = {}, edges: readonly EdgeText[] = [], groups = ground) =>
  designOf({
    groups,
    nodes: {
      users: 'users',
      'elb@vpc': elb,
      'web-a@a': 'ec2',
      'web-b@b': 'ec2',
      'db@a': { service: 'rds', props: { multiAz: true } },
      ...db,
    },
    edges: ['users > elb', 'elb > web-a', 'elb > web-b', 'web-a > db', 'web-b > db', ...edges],
    flows: [{ id: 'shop', entry: ['users'], goals: ['db'], ...asks }],
  })
const single = { 'db@a': { service: 'rds' } }
const answers = (...shopOf: Parameters<typeof shop>): readonly Target[] =>
  analyse(shop(...shopOf)).flows.find(({ id }) => id === 'shop')?.targets ?? []

/** What is answered when the flow was found to notice these failures. */
const answersTo = (asks: Asks, found: Partial<FlowResult>): readonly Target[] => {
  const compiled = compile(shop(asks))
  const flow = compiled.flows.find(({ plan }) => plan.id === 'shop')
  const nothing = { works: true, spofs: [], azGaps: [], regionGaps: [], linkGaps: [], interruptions: [] }
  return flow ? targetsOf(compiled.reading, flow, { ...nothing, ...found }) : []
}

describe('what the author asks', () => {
  it('[E3a] nothing asked, nothing answered; a derived flow is asked nothing', () => {
    expect(answers({})).toEqual([])
    const derived = { ...shop({ survive: 'az' }), flows: [] }
    expect(analyse(derived).flows.map((flow) => flow.targets)).toEqual([[]])
  })

  it('[E3a] surviving a zone: no zone stops it, an interruption allowed', () => {
    expect(answers({ survive: 'az' })).toEqual([{ asked: 'survive-az', met: 'yes', because: [] }])
    expect(answers({ survive: 'az' }, single)).toEqual([
      { asked: 'survive-az', met: 'no', because: ['az:region/a'] },
    ])
    expect(
      answersTo(
        { survive: 'az' },
        { azGaps: [{ region: 'region', zone: 'a', groups: [], nodes: [], chain: [], state: 'interrupted' }] },
      ),
    ).toEqual([{ asked: 'survive-az', met: 'yes', because: [] }])
  })

  it('[E3a] surviving a Region asks for its zones too', () => {
    expect(answers({ survive: 'region' }, single)).toEqual([
      { asked: 'survive-region', met: 'no', because: ['az:region/a', 'region:region'] },
    ])
  })

  it('[E3a] a flow that does not work as drawn survives nothing', () => {
    expect(answersTo({ survive: 'az', rto: 'PT1H' }, { works: false })).toEqual([
      { asked: 'survive-az', met: 'no', because: [] },
      { asked: 'rto', met: 'no', limit: 3600, because: [] },
    ])
  })

  const chain: readonly string[] = []
  const slow = { failure: 'az:region/a', by: ['db'], seconds: [60, 120] as const }

  it('[E3a] rto: the longest outage counts, at its worst', () => {
    const quick = { failure: 'web-a', by: ['web-b'], seconds: [1, 5] as const }
    const found = { interruptions: [quick, slow] }
    expect(answersTo({ rto: 'PT2M' }, found)).toEqual([
      { asked: 'rto', met: 'yes', limit: 120, worst: 120, because: [] },
    ])
    expect(answersTo({ rto: 'PT1M' }, found)).toEqual([
      { asked: 'rto', met: 'no', limit: 60, worst: 120, because: ['az:region/a'] },
    ])
    expect(answersTo({ rto: 'PT0S' }, {})).toEqual([
      { asked: 'rto', met: 'yes', limit: 0, worst: 0, because: [] },
    ])
  })

  it('[E3a] rto: what a person has to end is too long, and what no source times is not known', () => {
    const down = { spofs: [{ node: 'db', chain, transient: false, state: 'down' as const }] }
    const untimed = { interruptions: [{ failure: 'web-a', by: ['web-b'] }] }
    expect(answersTo({ rto: 'P1W' }, down)).toEqual([
      { asked: 'rto', met: 'no', limit: 604_800, because: ['db'] },
    ])
    expect(answersTo({ rto: 'P1W' }, untimed)).toEqual([
      { asked: 'rto', met: 'unknown', limit: 604_800, because: ['web-a'] },
    ])
    expect(answersTo({ rto: 'P1W' }, { ...down, ...untimed })[0]).toMatchObject({
      met: 'no',
      because: ['db'],
    })
  })

  it('[E3a] rto: the loss of a Region takes what its class of recovery takes, and is not asked with `survive: az`', () => {
    const lost = { regionGaps: [{ region: 'region', chain, state: 'down' as const }] }
    const recovery = { class: 'pilot-light', rto: [600, 3600], rpo: [60, 600], because: [] } as const
    expect(answersTo({ rto: 'PT1H' }, lost)[0]).toMatchObject({ met: 'no', because: ['region:region'] })
    expect(answersTo({ rto: 'PT1H' }, { ...lost, recovery })[0]).toMatchObject({ met: 'yes', worst: 3600 })
    expect(answersTo({ rto: 'PT30M' }, { ...lost, recovery })[0]).toMatchObject({ met: 'no', worst: 3600 })
    expect(answersTo({ survive: 'az', rto: 'PT0S' }, lost)[1]).toMatchObject({ met: 'yes', worst: 0 })
  })

  it('[E3a] rpo: nothing is lost with a zone where a standby is written together with its primary', () => {
    expect(answers({ survive: 'az', rpo: 'PT0S' })[1]).toEqual({
      asked: 'rpo',
      met: 'yes',
      limit: 0,
      worst: 0,
      because: [],
    })
    expect(answers({ survive: 'az', rpo: 'P1D' }, single)[1]).toEqual({
      asked: 'rpo',
      met: 'no',
      limit: 86_400,
      because: ['az:region/a'],
    })
    expect(answers({ rpo: 'P1D' })[0]).toMatchObject({ met: 'no', because: ['region:region'] })
  })

  it('[E3a] rpo: a replica lags by seconds, a backup by hours', () => {
    const replica = [{ 'copy@b': 'rds-replica' }, [{ is: 'db > copy', kind: 'replication' }]] as const
    const vault = [{ 'vault@region': 'aws-backup' }, [{ is: 'vault > db', kind: 'management' }]] as const
    const ask = (rpo: string, [nodes, edges]: readonly [DesignText['nodes'], readonly EdgeText[]]) =>
      answers({ survive: 'az', rpo }, { ...single, ...nodes }, edges)[1]
    expect(ask('PT1M', replica)).toMatchObject({ met: 'yes', worst: 60 })
    expect(ask('PT30S', replica)).toMatchObject({ met: 'no', worst: 60, because: ['az:region/a'] })
    expect(ask('P1D', vault)).toMatchObject({ met: 'yes', worst: 86_400 })
    expect(ask('PT1H', vault)).toMatchObject({ met: 'no', because: ['az:region/a'] })
    expect(ask('P1D', [{ 'db@a': { service: 'rds', props: { backup: true } } }, []])).toMatchObject({
      met: 'yes',
    })
  })

  it('[E3][E3a] goals that are written both ways are one goal: with either Region lost, the other serves', () => {
    const side = (n: number) => ({
      [`region-${n}`]: { service: 'lambda', group: `far-${n}` },
      [`table-${n}`]: { service: 'dynamodb', group: `far-${n}` },
    })
    const serve = (back: boolean) =>
      analyse(
        designOf({
          groups: [1, 2].map((n): Group => ({ id: `far-${n}`, kind: 'region', label: `Far ${n}` })),
          nodes: { users: 'users', ...side(1), ...side(2) },
          edges: [
            { is: 'users > region-1', anyOf: 'side' },
            { is: 'users > region-2', anyOf: 'side' },
            'region-1 > table-1',
            'region-2 > table-2',
            { is: 'table-1 > table-2', kind: 'replication' },
            ...(back ? [{ is: 'table-2 > table-1', kind: 'replication' } as const] : []),
          ],
          flows: [
            { id: 'shop', entry: ['users'], goals: ['table-1', 'table-2'], survive: 'region', rpo: 'PT1M' },
          ],
        }),
      ).flows.find(({ id }) => id === 'shop')?.targets
    expect(serve(true)?.map(({ met }) => met)).toEqual(['yes', 'yes'])
    // The second table is then a mere copy: its Region takes nothing that the first has not.
    expect(serve(false)?.map(({ met }) => met)).toEqual(['no', 'yes'])
  })

  it('[E3a] rpo: what takes over from a store has its data, in its own Region all of it', () => {
    const standby = (mode: 'takeover' | 'path') =>
      answers({ survive: 'az', rpo: 'PT0S' }, { ...single, 'next@b': 'rds' }, [
        { is: 'db > next', kind: 'failover', mode },
      ])[1]
    expect(standby('takeover')).toMatchObject({ met: 'yes', worst: 0 })
    expect(standby('path')).toMatchObject({ met: 'no' })
  })

  it('[E3a] rpo: a Region takes all but what is copied to another', () => {
    const two: Group[] = [...ground, { id: 'far', kind: 'region', label: 'Far', parent: 'cloud' }]
    const copy: readonly EdgeText[] = [{ is: 'db > copy', kind: 'replication' }]
    expect(answers({ rpo: 'PT5M' }, { 'copy@far': 'rds-replica' }, copy, two)[0]).toMatchObject({
      met: 'yes',
      worst: 60,
    })
    expect(answers({ rpo: 'PT5M' }, { 'copy@vpc': 'rds-replica' }, copy, two)[0]).toMatchObject({ met: 'no' })
  })
})
