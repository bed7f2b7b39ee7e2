import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test } from 'vitest'
import type { Design, Direction, Group, Id, Rect } from '../../model/index.ts'
import {
  addGroup,
  addNode,
  copyParts,
  indexOf,
  moveInto,
  overlaps,
  pasteParts,
  rectsOf,
  setPinned,
  withRects,
} from '../../model/index.ts'
import { placeDesign } from '../place/placeDesign.ts'
import { aDesign } from '../testing/aDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import type { Elk } from '../types.ts'
import { placeNew } from './placeNew.ts'

const zone = (letter: string, parent = 'vpc') => ({
  id: `az-${letter}`,
  kind: 'az' as const,
  zone: letter,
  label: `Zone ${letter}`,
  parent,
})
const subnet = (letter: string) => ({
  id: `net-${letter}`,
  kind: 'subnet-private' as const,
  label: `Subnet ${letter}`,
  parent: `az-${letter}`,
})
const server = (letter: string) => ({
  id: `web-${letter}`,
  service: 'ec2',
  label: `Web ${letter}`,
  group: `net-${letter}`,
})

type At = readonly [number, number]

/** A VPC of zones, each with a subnet and a server in it; what is given more stands where it says. */
function network(letters: readonly string[], at: (i: number) => At, more: Partial<Design> = {}): Design {
  const view = {
    direction: 'right' as Direction,
    positions: { vpc: [0, 0] } as Record<Id, At>,
    sizes: {} as Record<Id, At>,
    ...more.view,
  }
  letters.forEach((letter, i) => {
    Object.assign(view.positions, {
      [`az-${letter}`]: at(i),
      [`net-${letter}`]: [24, 44],
      [`web-${letter}`]: [40, 60],
    })
    Object.assign(view.sizes, { [`az-${letter}`]: [260, 260], [`net-${letter}`]: [212, 190] })
  })
  const design = aDesign({
    groups: [
      { id: 'vpc', kind: 'vpc', label: 'VPC' },
      ...letters.flatMap((letter) => [zone(letter), subnet(letter)]),
    ],
    nodes: [...letters.map(server), ...(more.nodes ?? [])],
  })
  return { ...design, view }
}

/** With one more zone like the others. */
const withZone = (design: Design, letter: string): Design =>
  addNode(addGroup(addGroup(design, zone(letter)), subnet(letter)), server(letter))

function offset(design: Design, id: Id, from: Id) {
  const [a, b] = [rectsOf(design).get(id), rectsOf(design).get(from)]
  return a && b && { x: a.x - b.x, y: a.y - b.y }
}
const sizeOf = (design: Design, id: Id) => {
  const { width, height } = rectsOf(design).get(id) ?? {}
  return { width, height }
}

const below = (i: number): At => [20, 44 + i * 292]
const beside = (i: number): At => [20 + i * 292, 44]

test.each([
  { flow: 'right', letters: ['a'], at: below, by: { x: 0, y: 292 } },
  { flow: 'down', letters: ['a'], at: below, by: { x: 292, y: 0 } },
  { flow: 'right', letters: ['a', 'b'], at: beside, by: { x: 292, y: 0 } },
  { flow: 'down', letters: ['a', 'b'], at: below, by: { x: 0, y: 292 } },
] as const)('a new zone is one more lane: flow $flow, beside $letters', ({ flow, letters, at, by }) => {
  const given = network(letters, at)
  const before = { ...given, view: { ...given.view, direction: flow } }
  const last = letters.at(-1) ?? ''
  const after = placeNew(before, withZone(before, 'c'))
  expect(offset(after, 'az-c', `az-${last}`)).toEqual(by)
  for (const part of ['az', 'net', 'web'])
    expect(sizeOf(after, `${part}-c`)).toEqual(sizeOf(after, `${part}-a`))
  expect(offset(after, 'net-c', 'az-c')).toEqual(offset(after, 'net-a', 'az-a'))
  expect(offset(after, 'web-c', 'net-c')).toEqual(offset(after, 'web-a', 'net-a'))
  for (const { id } of before.nodes) expect(rectsOf(after).get(id)).toEqual(rectsOf(before).get(id))
})

test('where the next place in line is taken, the zone comes before the first, else to their side, else behind everything', () => {
  const queue = (id: string) => ({ id, service: 'sqs', label: id, group: 'vpc' })
  const taken = (spots: Record<Id, At>) => {
    const nodes = Object.keys(spots).map(queue)
    const given = network(['a'], below, { nodes })
    return { ...given, view: { ...given.view, positions: { ...given.view?.positions, ...spots } } }
  }
  const placeOf = (before: Design) => offset(placeNew(before, withZone(before, 'b')), 'az-b', 'az-a')
  expect(placeOf(taken({ low: [40, 400] }))).toEqual({ x: 0, y: -292 })
  expect(placeOf(taken({ low: [40, 400], high: [40, -150] }))).toEqual({ x: 292, y: 0 })
  const around = taken({ low: [40, 400], high: [40, -150], right: [340, 100], left: [-200, 100] })
  expect(placeOf(around)).toEqual({ x: 0, y: 400 + 84 + 32 - 44 })
})

test('what one more zone makes its group grow over makes way, and stays in its own group', () => {
  const nodes = [{ id: 'store', service: 's3', label: 'Store' }]
  const given = network(['a'], below, { nodes })
  const before = {
    ...given,
    view: { ...given.view, positions: { ...given.view?.positions, store: [60, 380] as At } },
  }
  const after = placeNew(before, withZone(before, 'b'))
  const rects = rectsOf(after)
  const [vpc, store] = [rects.get('vpc'), rects.get('store')]
  expect(vpc && store && overlaps(vpc, store)).toBe(false)
  expect(store?.x).toBe(60)
  const pinned = setPinned(before, ['store'], true)
  expect(rectsOf(placeNew(pinned, withZone(pinned, 'b'))).get('store')).toEqual(rectsOf(before).get('store'))
})

test('a part stands in its zone as its counterpart in the other, and zones that were alike grow alike around it', () => {
  const before = network(['a', 'b'], below)
  const more = addNode(before, {
    id: 'db-a',
    service: 'rds',
    label: 'DB',
    group: 'net-a',
    at: { x: 250, y: 160 },
  })
  const after = placeNew(more, addNode(more, { id: 'db-b', service: 'rds', label: 'DB', group: 'net-b' }))
  expect(offset(after, 'db-b', 'net-b')).toEqual(offset(after, 'db-a', 'net-a'))
  const alone = placeNew(
    before,
    ['x', 'y', 'z'].reduce(
      (design, id) => addNode(design, { id, service: 'lambda', label: id, group: 'az-a' }),
      before,
    ),
  )
  expect(sizeOf(alone, 'az-a')).not.toEqual(sizeOf(before, 'az-a'))
  expect(sizeOf(alone, 'az-b')).toEqual(sizeOf(alone, 'az-a'))
})

test('what goes into a new group goes with it, and leaves no empty acre behind', () => {
  const before = network(['a'], (): At => [900, 700])
  const made = moveInto(addGroup(before, { id: 'box', kind: 'generic', label: 'Box' }), ['web-a'], 'box')
  const after = placeNew(before, made)
  const { width = 0, height = 0 } = sizeOf(after, 'box')
  expect(Math.max(width, height)).toBeLessThan(220)
  const rects = rectsOf(after)
  const [box, vpc] = [rects.get('box'), rects.get('vpc')]
  expect(box && vpc && overlaps(box, vpc)).toBe(false)
})

test('nothing new, nothing changed; a collapsed group stays collapsed', () => {
  const before = network(['a'], below)
  expect(placeNew(before, before)).toBe(before)
  const closed = { ...before, view: { ...before.view, collapsed: ['az-a'] } }
  const after = placeNew(closed, withZone(closed, 'b'))
  expect(after.view?.collapsed).toEqual(['az-a'])
  expect(sizeOf({ ...after, view: { ...after.view, collapsed: [] } }, 'az-b')).toEqual(sizeOf(before, 'az-a'))
})

/** A design with a copy of a zone that has no place yet, nor has anything in it. */
function withCopyOf(design: Design, zone: Group): Design {
  const { design: copied, ids } = pasteParts(design, copyParts(design, [zone.id]))
  const fresh = new Set(
    [...copied.groups, ...copied.nodes].map(({ id }) => id).filter((id) => !indexOf(design).has(id)),
  )
  expect(ids.length).toBe(1)
  const positions = Object.entries(copied.view?.positions ?? {}).filter(([id]) => !fresh.has(id))
  return { ...copied, view: { ...copied.view, positions: Object.fromEntries(positions) } }
}

test(
  'in any design: one more part or zone lies on nothing, and zones that were alike stay so',
  { timeout: 120_000 },
  async () => {
    const elk = new ELK() as unknown as Elk
    const faults: string[] = []
    let placed = 0
    for (let seed = 0; seed < 24; seed++) {
      const made = randomDesign(seed, 14)
      const { rects, direction } = await placeDesign(made, elk)
      const before = withRects(made, rects, direction)
      const had = new Set(faultsOf(before, rectsOf(before)))
      const parts = before.groups.map((group) =>
        addNode(before, { id: 'new-part', service: 'lambda', label: 'New part', group: group.id }),
      )
      const zones = before.groups.filter(({ kind }) => kind === 'az').map((zone) => withCopyOf(before, zone))
      for (const changed of [...parts, ...zones]) {
        placed += 1
        const after = placeNew(before, changed)
        for (const fault of faultsOf(after, rectsOf(after)))
          if (!had.has(fault) && / overlaps | leaves |differ in size/u.test(fault))
            faults.push(`${seed}: ${fault}`)
      }
    }
    expect(placed).toBeGreaterThan(300)
    expect(faults).toEqual([])
  },
)

const balancer = { id: 'elb', service: 'elb', label: 'Balancer', group: 'vpc' }
const lines = [
  { id: 'in', from: 'users', to: 'elb' },
  { id: 'to-a', from: 'elb', to: 'web-a' },
  { id: 'to-b', from: 'elb', to: 'web-b' },
]

function rectIn(design: Design, id: Id): Rect {
  const rect = rectsOf(design).get(id)
  if (!rect) throw new Error(`${id} has no place`)
  return rect
}

/** Two zones that fill their VPC, and somebody outside who calls. */
function full(at: (i: number) => At, direction: Direction): Design {
  const users = { id: 'users', service: 'users', label: 'Users' }
  const design = network(['a', 'b'], at)
  return withRects(
    { ...design, nodes: [...design.nodes, users], view: { ...design.view, direction } },
    new Map([['users', { x: -300, y: -300, width: 112, height: 84 }]]),
  )
}

test.each([
  ['right', 'x', 'width', (i: number): At => [24, 44 + i * 292]],
  ['down', 'y', 'height', (i: number): At => [24 + i * 292, 44]],
] as const)(
  'what spreads to zones that fill their VPC stands before them where the flow runs %s',
  (direction, along, length, at) => {
    const before = full(at, direction)
    const after = placeNew(before, { ...before, nodes: [...before.nodes, balancer], edges: lines })
    const elb = rectIn(after, 'elb')
    for (const id of ['az-a', 'az-b']) expect(elb[along] + elb[length]).toBeLessThan(rectIn(after, id)[along])
    const across = along === 'x' ? 'y' : 'x'
    expect(elb[across]).toBe((rectIn(after, 'web-a')[across] + rectIn(after, 'web-b')[across]) / 2)
    expect(faultsOf(after, rectsOf(after))).toEqual([])
  },
)

test('what is pinned does not make way: what spreads to it stands where there is room', () => {
  const before = setPinned(
    full((i) => [24, 44 + i * 292], 'right'),
    ['az-a'],
    true,
  )
  const after = placeNew(before, { ...before, nodes: [...before.nodes, balancer], edges: lines })
  expect(rectsOf(after).get('az-a')).toEqual(rectsOf(before).get('az-a'))
  expect(faultsOf(after, rectsOf(after))).toEqual([])
})

test('what went out of its zone and stood over it gets a place of its own', () => {
  const before = full((i) => [24, 44 + i * 292], 'right')
  const inZone = withRects(
    { ...before, nodes: [...before.nodes, { ...balancer, group: 'net-a' }], edges: lines },
    new Map([['elb', { x: 90, y: 190, width: 112, height: 84 }]]),
  )
  const after = placeNew(inZone, moveInto(inZone, ['elb'], 'vpc'))
  expect(overlaps(rectIn(after, 'elb'), rectIn(after, 'az-a'))).toBe(false)
})
