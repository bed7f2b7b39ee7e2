import { describe, expect, it } from 'vitest'
import { indexOf, type Design } from '../../model/index.ts'
import { drawn, subnets } from '../testing/drawn.ts'
import { addSecondZone, homeIn } from './secondZone.ts'
import { copyIntoZone } from './copyIntoZone.ts'
import { addStandby } from './addStandby.ts'
import { enableZones } from './enableZones.ts'
import { insertBetween } from './insertBetween.ts'
import { reroute } from './reroute.ts'
import { siblingLabel } from './siblingLabel.ts'

const empty = drawn({}, [])
const edgesOf = (design: Design) =>
  design.edges.map(({ from, to, kind }) => [from, to, kind].join(' ').trim())

describe('the label of one more part', () => {
  it.each([
    ['Web a', 'Web b'],
    ['AZ A', 'AZ B'],
    ['AZ a (ap-northeast-2a)', 'AZ b (ap-northeast-2b)'],
    ['web-1', 'web-2'],
    ['Web 1', 'Web 2'],
    ['Web', 'Web'],
    ['EC2', 'EC2'],
    ['Route 53', 'Route 53'],
    ['10.0.1.0/24', '10.0.1.0/24'],
    ['Give me a server', 'Give me a server'],
  ])('%s → %s', (label, sibling) => {
    expect(siblingLabel(empty, label, 'a', 'b')).toBe(sibling)
  })

  it('takes the next number that is free', () => {
    const design = drawn(
      { one: ['ec2', 'az-a', { label: 'web-1' }], two: ['ec2', 'az-b', { label: 'web-2' }] },
      [],
    )
    expect(siblingLabel(design, 'web-1')).toBe('web-3')
  })
})

describe('a second zone', () => {
  it('has the next letter and subnets like the first', () => {
    const design = drawn({}, [], { groups: subnets })
    const { design: more, id } = addSecondZone(design, 'az-a')
    const index = indexOf(more)
    expect(index.groups.get(id)).toMatchObject({ zone: 'c', label: 'AZ c', parent: 'vpc' })
    expect(index.childGroups(id).map(({ kind, label }) => [kind, label])).toEqual([
      ['subnet-public', 'Public subnet c'],
      ['subnet-private', 'Private subnet c'],
    ])
  })

  it('gives a home of the same kind, made where there is none', () => {
    const design = drawn({}, [], { groups: subnets })
    expect(homeIn(design, 'private-a', 'az-b').id).toBe('private-b')
    const bare = drawn({}, [], { groups: subnets.filter(({ id }) => id !== 'private-b') })
    const { design: made, id } = homeIn(bare, 'private-a', 'az-b')
    expect(indexOf(made).groups.get(id)).toMatchObject({ kind: 'subnet-private', label: 'Private subnet b' })
  })
})

describe('a copy in another zone', () => {
  const design = drawn(
    {
      elb: ['alb', 'vpc', { azs: ['a'] }],
      'web-a': ['ec2', 'private-a', { label: 'Web a' }],
      'disk-a': ['ebs', 'private-a'],
      'nat-a': ['nat-gateway', 'public-a'],
      'nat-b': ['nat-gateway', 'public-b'],
      db: ['rds', 'private-a'],
    },
    ['elb > web-a', 'web-a > disk-a', 'web-a > nat-a', 'web-a > db'],
    { groups: subnets, spans: [{ id: 'asg', kind: 'asg', label: 'ASG', members: ['web-a'] }] },
  )

  it('is called and calls like its twin, with the gateway and a volume of its own zone', () => {
    const { design: more, id } = copyIntoZone(design, 'web-a', 'az-b')
    expect(indexOf(more).nodes.get(id)).toMatchObject({ id: 'web-b', label: 'Web b', group: 'private-b' })
    expect(edgesOf(more).slice(design.edges.length)).toEqual([
      'web-b disk-b',
      'web-b nat-b',
      'web-b db',
      'elb web-b',
    ])
    expect(indexOf(more).nodes.get('disk-b')?.group).toBe('private-b')
    expect(more.spans[0]?.members).toEqual(['web-a', 'web-b'])
  })

  it('is no copy of a standby’s role', () => {
    const pair = drawn({ one: ['ec2', 'az-a'], two: ['ec2', 'az-b'] }, ['one > two failover'])
    expect(edgesOf(copyIntoZone(pair, 'one', 'az-b').design)).toEqual(['one two failover'])
  })
})

describe('other edits', () => {
  it('insert a node in the middle of edges', () => {
    const design = drawn({ web: ['ec2', 'az-a'], 'q-1': ['sqs'], 'q-2': ['sqs'] }, ['web > q-1', 'web > q-2'])
    const { design: more, id } = insertBetween(design, ['e0', 'e1'], { service: 'sns', label: 'SNS topic' })
    expect(edgesOf(more)).toEqual([`web ${id}`, `${id} q-1`, `${id} q-2`])
  })

  it('reroute an edge, and drop what would be drawn twice', () => {
    const design = drawn({ a: ['ec2'], b: ['ec2'], c: ['ec2'] }, ['a > b', 'a > c'])
    expect(edgesOf(reroute(design, 'e0', { to: 'c' }))).toEqual(['a c'])
    expect(edgesOf(reroute(design, 'e0', { from: 'c' }))).toEqual(['c b', 'a c'])
  })

  it('enable zones only where zones are named', () => {
    const design = drawn({ one: ['alb', 'vpc', { azs: ['a'] }], all: ['alb', 'vpc'] }, [])
    expect(indexOf(enableZones(design, 'one', ['b'])).nodes.get('one')?.azs).toEqual(['a', 'b'])
    expect(enableZones(design, 'all', ['b'])).toBe(design)
  })

  it('add a standby that takes over', () => {
    const design = drawn({ db: ['onprem-db', 'az-a', { label: 'DB' }] }, [])
    const { design: more, id } = addStandby(design, 'db', 'az-b')
    expect(indexOf(more).nodes.get(id)?.label).toBe('DB standby')
    expect(edgesOf(more)).toEqual([`db ${id} replication`, `db ${id} failover`])
  })
})
