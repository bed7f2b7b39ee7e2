import { describe, expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { indexOf } from '../indexOf.ts'
import { writeDesign } from '../writing/writeDesign.ts'
import { parseDesign } from './parseDesign.ts'
import { readDesign } from './readDesign.ts'

const minimal = { format: 'faultline/1', title: 'T', groups: [], nodes: [], spans: [], edges: [] }
const node = (id: string, more = {}) => ({ id, service: 'ec2', label: id, ...more })

function faults(file: unknown): Record<string, string> {
  const result = readDesign(file)
  return Object.fromEntries((result.ok ? [] : result.faults).map(({ path, message }) => [path, message]))
}

function read(file: unknown) {
  const result = readDesign(file)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result
}

describe('a right file', () => {
  test('reads to the same value', () => {
    const file = {
      ...minimal,
      description: 'D',
      source: ['s'],
      groups: [{ id: 'cloud', kind: 'cloud', label: 'AWS Cloud' }],
      nodes: [
        node('a', { group: 'cloud', azs: ['a', 'b'], props: { count: 2, deep: { x: [1, null] } } }),
        node('b'),
      ],
      spans: [{ id: 's', kind: 'asg', label: 'S', members: ['a'], props: { min: 1 } }],
      edges: [
        {
          id: 'e',
          from: 'a',
          to: 'b',
          kind: 'failover',
          mode: 'path',
          anyOf: 'x',
          min: 2,
          optional: true,
          invalid: false,
        },
      ],
      flows: [{ id: 'f', entry: ['a'], goals: ['b'], survive: 'az', rto: 'PT1H', rpo: 'PT0.5S' }],
      waivers: [{ check: 'region-gap', on: ['cloud', 'e'], reason: 'r', until: '2027-03-31' }],
      view: { direction: 'right', positions: { a: [1.5, -2] }, sizes: { cloud: [900, 480] }, pinned: ['a'] },
    }
    expect(read(file)).toEqual({ ok: true, design: file, warnings: [] })
  })

  test('may leave out empty lists', () => {
    expect(read({ format: 'faultline/1', title: 'T' }).design).toEqual(minimal)
  })

  test('keeps its sample', () => {
    const sample = {
      topic: 'web',
      role: 'before',
      twin: 'other',
      notice: 'n',
      ko: { title: '제목', description: '설명', notice: '주의' },
      expect: [{ flow: 'f', spofs: ['a'], azGaps: [], regionGaps: [], linkGaps: [], why: 'w' }],
      findings: [{ check: 'c', on: ['a'] }],
    }
    expect(read({ ...minimal, nodes: [node('a')], sample }).design.sample).toEqual(sample)
    expect(faults({ ...minimal, sample: { ...sample, topic: 'cooking', ko: {} } })).toMatchObject({
      '$.sample.topic': expect.stringContaining('one of web, serverless'),
      '$.sample.ko.title': expect.stringContaining('missing'),
    })
    const stale = read({ ...minimal, sample }).warnings.map(({ path }) => path)
    expect(stale).toEqual(['$.sample.expect[0].spofs[0]', '$.sample.findings[0].on[0]'])
  })
})

describe('a wrong file', () => {
  test('gets every fault at once, each with its place and what was expected', () => {
    const file = {
      format: 'faultline/1',
      title: 7,
      groups: [
        { id: 'vpc', kind: 'vcp', label: 'VPC', parent: 'nowhere' },
        { id: 'r', kind: 'region', label: 'R', parent: 'r' },
      ],
      nodes: [node('Web!'), node('a', { group: 'a' }), { id: 'b', label: 'x'.repeat(1001) }, 'c'],
      spans: [{ id: 'a', kind: 'asg', label: 'S', members: ['b', 'vpc', 'ghost'] }],
      edges: [
        { id: 'e1', from: 'a', to: 'vpc', min: 0 },
        { id: 'e2', from: 'ghost', to: 'b', optional: 'yes' },
      ],
      flows: [
        { id: 'f', entry: ['ghost'], goals: ['vpc'], rto: '1 hour' },
        { id: 'f', entry: [], goals: [] },
      ],
      waivers: [{ check: 'c', on: ['ghost'], reason: 'r', until: 'soon' }],
      view: { direction: 'up', positions: { a: [1], 'a-b': [1, '2'] }, sizes: { vpc: [-1, 5] } },
    }
    expect(faults(file)).toEqual({
      '$.title': 'expected a text; found 7',
      '$.groups[0].kind': expect.stringMatching(/^expected one of cloud, org.*; found "vcp"$/),
      '$.groups[0].parent': 'expected the id of a group; there is no group "nowhere"',
      '$.groups[1].parent': expect.stringContaining('r in r'),
      '$.nodes[0].id': expect.stringContaining('expected an id'),
      '$.nodes[1].group': 'expected the id of a group; "a" is a node',
      '$.nodes[2].service': 'expected the id of a service; it is missing',
      '$.nodes[2].label': expect.stringContaining('at most 1000 characters'),
      '$.nodes[3]': 'expected an object; found "c"',
      '$.spans[0].id': 'expected an id of its own; "a" is already the id of $.nodes[1]',
      '$.spans[0].members[1]': 'expected the id of a node; "vpc" is a group',
      '$.spans[0].members[2]': 'expected the id of a node; there is no node "ghost"',
      '$.edges[0].to': 'expected the id of a node; "vpc" is a group',
      '$.edges[0].min': 'expected 1 or more; found 0',
      '$.edges[1].from': 'expected the id of a node; there is no node "ghost"',
      '$.edges[1].optional': 'expected true or false; found "yes"',
      '$.flows[0].entry[0]': 'expected the id of a node; there is no node "ghost"',
      '$.flows[0].goals[0]': 'expected the id of a node; "vpc" is a group',
      '$.flows[0].rto': expect.stringContaining('ISO 8601'),
      '$.flows[1].id': 'expected an id of its own; "f" is already the id of $.flows[0]',
      '$.waivers[0].on[0]': 'expected the id of a part; there is no part "ghost"',
      '$.waivers[0].until': expect.stringContaining('expected a date'),
      '$.view.direction': expect.stringContaining('one of right, down'),
      '$.view.positions.a': expect.stringContaining('two numbers'),
      '$.view.positions["a-b"]': expect.stringContaining('two numbers'),
      '$.view.sizes.vpc': expect.stringContaining('from 0'),
    })
  })

  test.each([[null], [[]], ['text'], [3], [undefined], [() => 1]])(
    'is refused when it is no object: %s',
    (value) => {
      expect(Object.keys(faults(value))).toEqual(['$'])
    },
  )

  test('of a newer version is refused in words and nothing else is said of it', () => {
    const told = faults({ format: 'faultline/2', nodes: 'of another shape' })
    expect(Object.keys(told)).toEqual(['$.format'])
    expect(told['$.format']).toContain('newer')
  })

  test('without a format gets that fault and its others', () => {
    expect(faults({ title: 'T', nodes: [{ id: 'a' }] })).toEqual({
      '$.format': expect.stringContaining('missing'),
      '$.nodes[0].service': expect.any(String),
      '$.nodes[0].label': expect.any(String),
    })
    expect(faults({ ...minimal, format: 'excalidraw' })['$.format']).toContain('found "excalidraw"')
    expect(faults({ ...minimal, format: 'faultline/0' })['$.format']).toContain('no way')
  })

  test('whose groups stand in a circle gets one fault for each circle', () => {
    const group = (id: string, parent?: string) => ({
      id,
      kind: 'generic',
      label: id,
      ...(parent && { parent }),
    })
    const file = {
      ...minimal,
      groups: [group('x', 'a'), group('a', 'b'), group('b', 'c'), group('c', 'a'), group('o', 'o')],
    }
    expect(faults(file)).toEqual({
      '$.groups[0].parent': expect.stringContaining('a in b in c in a'),
      '$.groups[4].parent': expect.stringContaining('o in o'),
    })
  })
})

describe('a hostile file', () => {
  const nested = (levels: number) => ({
    ...minimal,
    groups: Array.from({ length: levels }, (_, at) => ({
      id: `g${at}`,
      kind: 'generic',
      label: '',
      ...(at > 0 && { parent: `g${at - 1}` }),
    })),
  })

  test('with groups deeper than the limit is refused, at the limit not', () => {
    expect(read(nested(limits.nesting)).design.groups).toHaveLength(64)
    expect(Object.keys(faults(nested(limits.nesting + 3)))).toEqual(['$.groups[64].parent'])
  })

  test('with values nested too deep is refused', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    expect(Object.values(faults({ ...minimal, nodes: [node('a', { props: { deep } })] }))[0]).toContain(
      '64 levels',
    )
    expect(Object.values(faults({ ...minimal, stranger: deep }))[0]).toContain('64 levels')
    expect(parseDesign('['.repeat(1_000_000))).toMatchObject({ ok: false, faults: [{ path: '$' }] })
  })

  test('with more items than the limit is refused, over all lists together', () => {
    const nodes = Array.from({ length: limits.items - 1 }, (_, at) => node(`n${at}`))
    const edge = { id: 'e', from: 'n0', to: 'n1' }
    expect(read({ ...minimal, nodes, edges: [edge] }).design.nodes).toHaveLength(limits.items - 1)
    expect(faults({ ...minimal, nodes, edges: [edge, { ...edge, id: 'e2' }] })).toEqual({
      $: 'expected at most 20000 items; found 20001',
    })
  })

  test('with very many faults lists the first thousand and counts the rest', () => {
    const result = readDesign({ ...minimal, nodes: Array.from({ length: 1500 }, () => 1) })
    expect(result.ok ? [] : result.faults).toHaveLength(1001)
    expect(result.ok ? '' : result.faults.at(-1)?.message).toBe('and 500 more')
  })

  test('larger than 32 MB is refused unread, counted in UTF-8', () => {
    const padding = (text: string, count: number) =>
      JSON.stringify({ ...minimal, description: text.repeat(count) })
    const half = limits.fileBytes / 2
    expect(parseDesign(padding('x', limits.fileBytes))).toMatchObject({
      ok: false,
      faults: [{ message: 'expected at most 32 MB' }],
    })
    expect(parseDesign(padding('한', half))).toMatchObject({
      ok: false,
      faults: [{ message: 'expected at most 32 MB' }],
    })
    expect(parseDesign(padding('é', half - 1000))).toMatchObject({ ok: true })
  })

  test('with numbers that are none is refused', () => {
    const text = JSON.stringify({
      ...minimal,
      nodes: [node('a')],
      view: { positions: { a: [0, 0] } },
    }).replace('[0,0]', '[1e999,0]')
    expect(parseDesign(text)).toMatchObject({ ok: false, faults: [{ path: '$.view.positions.a[0]' }] })
    expect(Object.keys(faults({ ...minimal, nodes: [node('a', { props: { x: Number.NaN } })] }))).toEqual([
      '$.nodes[0].props.x',
    ])
  })

  test('with names of JavaScript’s own does no harm', () => {
    const text = `{"format":"faultline/1","title":"T","__proto__":{"polluted":1},
      "nodes":[{"id":"constructor","service":"ec2","label":"c","props":{"__proto__":{"polluted":2},"constructor":3}},
               {"id":"valueof","service":"ec2","label":"v","__proto__":{"polluted":4}}],
      "view":{"positions":{"constructor":[1,2]}}}`
    const result = parseDesign(text)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Reflect.get(result.design, 'polluted')).toBeUndefined()
    expect(indexOf(result.design).nodes.get('constructor')?.props).toHaveProperty('constructor', 3)
    const written = writeDesign(result.design)
    expect(written.match(/"__proto__"/g)).toHaveLength(3)
    expect(written).toContain('"constructor": [1, 2]')
    expect(parseDesign(written)).toMatchObject({ ok: true })
    expect(Object.keys(faults({ ...minimal, nodes: [node('__proto__')] }))).toEqual(['$.nodes[0].id'])
  })
})

describe('an odd file reads, and says so', () => {
  test('nesting that the editor would refuse', () => {
    const groups = [
      { id: 'az', kind: 'az', label: 'AZ' },
      { id: 'sub', kind: 'subnet-public', label: 'S', parent: 'az' },
      { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'sub' },
    ]
    expect(read({ ...minimal, groups }).warnings).toEqual([
      {
        path: '$.groups[0].parent',
        message: 'An Availability Zone stands in a VPC or in a Region, not at the top.',
      },
      { path: '$.groups[2].parent', message: 'A VPC stands in a Region, not in a public subnet.' },
    ])
  })

  test('keys this version does not know are kept where they were', () => {
    const file = {
      ...minimal,
      nodes: [node('a', { colour: 'red' })],
      view: { zoom: 2 },
      comments: [{ text: 'hello' }],
    }
    const { design, warnings } = read(file)
    expect(warnings.map(({ path }) => path)).toEqual(['$.comments', '$.nodes[0].colour', '$.view.zoom'])
    expect(design.extra).toEqual({ comments: [{ text: 'hello' }] })
    expect(JSON.parse(writeDesign(design))).toEqual(file)
  })

  test('coordinates of what is not there are left out', () => {
    const { design, warnings } = read({
      ...minimal,
      nodes: [node('a')],
      view: { positions: { a: [1, 2], gone: [3, 4] }, sizes: { gone: [1, 1] }, pinned: ['gone', 'a'] },
    })
    expect(design.view).toEqual({ positions: { a: [1, 2] }, sizes: {}, pinned: ['a'] })
    expect(warnings.map(({ path }) => path)).toEqual([
      '$.view.positions.gone',
      '$.view.sizes.gone',
      '$.view.pinned[0]',
    ])
  })

  test('a part connected with itself, a mode without failover, a member named twice', () => {
    const file = {
      ...minimal,
      nodes: [node('a')],
      edges: [{ id: 'e', from: 'a', to: 'a', kind: 'sync', mode: 'path' }],
      spans: [{ id: 's', kind: 'asg', label: '', members: ['a', 'a'] }],
    }
    expect(read(file).warnings.map(({ path }) => path)).toEqual([
      '$.edges[0]',
      '$.edges[0]',
      '$.spans[0].members[1]',
    ])
  })
})
