import { describe, expect, it } from 'vitest'
import type { Design, Edge, Group, Node, Span } from '../model/index.ts'
import { runCli } from './runCli.ts'
import { captured } from './testing/capturedIo.ts'

/** What people draw by mistake, or programs write: the command line says of each what is the matter, and nothing untrue. */
const groups: readonly Group[] = [
  { id: 'seoul', kind: 'region', label: 'Seoul', name: 'ap-northeast-2' },
  { id: 'tokyo', kind: 'region', label: 'Tokyo', name: 'ap-northeast-1' },
  { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'seoul', zone: 'a' },
  { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'seoul', zone: 'b' },
  { id: 'tokyo-a', kind: 'az', label: 'AZ a', parent: 'tokyo', zone: 'a' },
]
const node = (id: string, service: string, group?: string, more: Partial<Node> = {}): Node => ({
  id,
  service,
  label: id,
  ...(group === undefined ? {} : { group }),
  ...more,
})
const line = (text: string): Edge => {
  const [from = '', to = ''] = text.split(' > ')
  return { id: `${from}-${to}`, from, to }
}
const fleet = (id: string, members: readonly string[], props: Span['props'] = {}): Span => ({
  id,
  kind: 'asg',
  label: id,
  members,
  props,
})
const pair = [node('users', 'users'), node('web-a', 'ec2', 'az-a'), node('web-b', 'ec2', 'az-b')]
const toPair = ['users > web-a', 'users > web-b']

function drawn(nodes: readonly Node[], lines: readonly string[], more: Partial<Design> = {}): Design {
  return { format: 'faultline/1', title: 'Bad', groups, nodes, spans: [], edges: lines.map(line), ...more }
}

const check = (design: Design) =>
  captured((io) => runCli(['check', '-'], io), { stdin: JSON.stringify(design) })

/** Read, judged, and told. */
const judged: readonly (readonly [name: string, design: Design, status: number, told: readonly string[]])[] =
  [
    [
      'fleet numbers that contradict each other',
      drawn(pair, toPair, { spans: [fleet('fleet', ['web-a', 'web-b'], { min: 4, desired: 2, max: 1 })] }),
      1,
      ['error  The numbers of fleet contradict each other.'],
    ],
    [
      'a part in two fleets',
      drawn(pair, toPair, { spans: [fleet('fleet', ['web-a', 'web-b']), fleet('other', ['web-a'])] }),
      1,
      ['error  other shares members with another of its kind: fleet, web-a.'],
    ],
    [
      'a fleet over two Regions',
      drawn(
        [node('users', 'users'), node('web-a', 'ec2', 'az-a'), node('web-t', 'ec2', 'tokyo-a')],
        ['users > web-a', 'users > web-t'],
        { spans: [fleet('fleet', ['web-a', 'web-t'])] },
      ),
      1,
      ['error  fleet cannot have members in two Regions.'],
    ],
    [
      'a span with nothing in it',
      drawn(pair, toPair, { spans: [fleet('fleet', [])] }),
      0,
      ['info  fleet has no members.'],
    ],
    [
      'parts that only call each other',
      drawn([node('a', 'ec2', 'az-a'), node('b', 'ec2', 'az-b')], ['a > b', 'b > a']),
      1,
      ['These call each other, and nothing leads into the ring: a, b.', 'SPOF a', 'SPOF b'],
    ],
    [
      'parts behind an entry that call each other',
      drawn(pair, [...toPair, 'web-a > web-b', 'web-b > web-a']),
      1,
      ['hidden web-a dies with AZ b', 'hidden web-b dies with AZ a', 'SPOF web-a', 'SPOF web-b'],
    ],
    [
      'routers that only lead to each other',
      drawn(
        [
          node('users', 'users'),
          node('x', 'transit-gateway', 'seoul'),
          node('y', 'transit-gateway', 'seoul'),
        ],
        ['users > x', 'x > y', 'y > x'],
      ),
      0,
      ['info  These lead only to each other: x, y.'],
    ],
    ['nothing at all', drawn([], [], { groups: [] }), 0, ['No flow to judge yet']],
    ['places with nothing in them', drawn([], []), 0, ['No flow to judge yet']],
    [
      'parts without a line',
      drawn([node('web', 'ec2', 'az-a'), node('db', 'rds', 'az-a')], []),
      0,
      ['No flow to judge yet', 'info  Connected to nothing: web, db.'],
    ],
    [
      'no one who calls: the first part stands in, and counts',
      drawn([node('web', 'ec2', 'az-a'), node('db', 'rds', 'az-a')], ['web > db']),
      1,
      ['web → db', 'SPOF web', 'SPOF db'],
    ],
    [
      'lines of operation only',
      drawn([node('ops', 'systems-manager', 'seoul'), node('web', 'ec2', 'az-a')], [], {
        edges: [{ ...line('ops > web'), kind: 'management' }],
      }),
      0,
      ['No flow to judge yet', 'info  Nothing here runs from a beginning to an end.'],
    ],
    [
      'everything asleep, and nothing that wakes it',
      drawn(
        [node('users', 'users'), node('web', 'ec2', 'az-a', { props: { state: 'stopped' } })],
        ['users > web'],
      ),
      1,
      ['1 flow does not work as drawn', 'it gets no further than users'],
    ],
  ]

/** Not to be read as a design at all: the fault, and its place. */
const refused: readonly (readonly [name: string, design: Design, told: string])[] = [
  [
    'a line into a group',
    drawn(pair, ['users > az-a']),
    '$.edges[0].to: expected the id of a node; "az-a" is a group',
  ],
  [
    'a line into a span',
    drawn(pair, ['users > fleet'], { spans: [fleet('fleet', ['web-a'])] }),
    '$.edges[0].to: expected the id of a node; "fleet" is a span',
  ],
  [
    'a line to nothing',
    drawn(pair, ['users > nobody']),
    '$.edges[0].to: expected the id of a node; there is no node "nobody"',
  ],
  [
    'a member nobody drew',
    drawn(pair, toPair, { spans: [fleet('fleet', ['web-a', 'nobody'])] }),
    '$.spans[0].members[1]: expected the id of a node; there is no node "nobody"',
  ],
  [
    'a group inside itself',
    drawn([], [], {
      groups: [
        { id: 'one', kind: 'generic', label: 'One', parent: 'two' },
        { id: 'two', kind: 'generic', label: 'Two', parent: 'one' },
      ],
    }),
    'it stands inside itself: one in two in one',
  ],
  [
    'more than may be read',
    drawn(
      Array.from({ length: 20_001 }, (_, i) => node(`n${i}`, 's3')),
      [],
    ),
    'expected at most 20000 items; found 20006',
  ],
]

describe('check, of a design that is', () => {
  it.each(judged)('%s', async (_, design, status, told) => {
    const run = await check(design)
    expect([run.status, run.err]).toEqual([status, ''])
    for (const words of told) expect(run.out).toContain(words)
  })

  it.each(refused)('%s, names the fault', async (_, design, told) => {
    const run = await check(design)
    expect([run.status, run.out]).toEqual([2, ''])
    expect(run.err).toContain(told)
  })

  it('of ten thousand parts, in lines that can be read', { timeout: 120_000 }, async () => {
    const apps = Array.from({ length: 9_997 }, (_, i) =>
      node(`app-${i}`, 'ec2', i % 2 === 0 ? 'az-a' : 'az-b', { label: 'App' }),
    )
    const around = [
      node('users', 'users'),
      node('front', 'ec2', 'az-a'),
      node('alb', 'alb', 'seoul', { azs: ['a', 'b'] }),
    ]
    const lines = ['users > front', 'front > alb', ...apps.slice(0, 9_990).map(({ id }) => `alb > ${id}`)]
    const run = await check(drawn([...around, ...apps], lines))
    expect([run.status, run.err]).toEqual([1, ''])
    expect(run.out).toContain('SPOF front')
    expect(run.out).toContain('Connected to nothing: App')
    expect(Math.max(...run.out.split('\n').map((each) => each.length))).toBeLessThan(400)
  })
})
