import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design, Group, Id, Node, Rect } from '../../model/index.ts'
import {
  addGroup,
  addSpan,
  emptyDesign,
  indexOf,
  joinSpan,
  moveBy,
  moveInto,
  overlaps,
  parseDesign,
  rectsOf,
  rename,
  resizeGroup,
  setCollapsed,
  setPinned,
} from '../../model/index.ts'
import { framedTitles } from '../framedTitles.ts'
import { layoutOf } from '../layoutOf.ts'
import { leavesOf } from '../leavesOf.ts'
import { groupTitle, spanTitle } from '../route/titles.ts'
import { titleFaults } from '../testing/finish/titleFaults.ts'
import { worldOf } from '../route/world.ts'
import { aDesign } from '../testing/aDesign.ts'
import { makeHullRoom } from './makeHullRoom.ts'

type Lie = 'beside' | 'below'

interface Lanes {
  readonly zones: number
  readonly lie: Lie
  readonly subnets?: boolean
  /** So many parts in each lane, across the way in which the lanes follow each other. */
  readonly tiers?: number
}

const services = ['ec2', 'rds', 'elasticache'] as const
const nothing: Rect = { x: 0, y: 0, width: 0, height: 0 }

/** A VPC of zones as quick entry draws them, as small as their content. */
function lanes({ zones, lie, subnets = false, tiers = 1 }: Lanes): Design {
  const letters = ['a', 'b', 'c'].slice(0, zones)
  const pad = subnets ? 2 : 1
  const more = lie === 'beside' ? ([0, 112 * (tiers - 1)] as const) : ([160 * (tiers - 1), 0] as const)
  const size = [112 + 40 * pad + more[0], 64 * pad + 84 + more[1]] as const
  const step = lie === 'beside' ? [size[0] + 36, 0] : [0, size[1] + 36]
  const homeOf = (z: string) => (subnets ? `net-${z}` : `az-${z}`)
  const groups: Group[] = [{ id: 'vpc', kind: 'vpc', label: 'VPC' }]
  const nodes: Node[] = [{ id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' }]
  const positions: Record<Id, readonly [number, number]> = { vpc: [0, 0] }
  const sizes: Record<Id, readonly [number, number]> = {}
  positions['alb'] = lie === 'beside' ? [100, 44] : [20, 200]
  letters.forEach((z, i) => {
    groups.push({ id: `az-${z}`, kind: 'az', zone: z, label: `Availability Zone ${z}`, parent: 'vpc' })
    positions[`az-${z}`] = lie === 'beside' ? [20 + i * (step[0] ?? 0), 180] : [200, 44 + i * (step[1] ?? 0)]
    sizes[`az-${z}`] = size
    if (subnets) {
      groups.push({ id: `net-${z}`, kind: 'subnet-private', label: 'Private subnet', parent: `az-${z}` })
      positions[`net-${z}`] = [20, 44]
      sizes[`net-${z}`] = [size[0] - 40, size[1] - 64]
    }
    for (let tier = 0; tier < tiers; tier++) {
      const service = services[tier] ?? 'ec2'
      nodes.push({ id: `${service}-${z}`, service, label: `${service} ${z}`, group: homeOf(z) })
      positions[`${service}-${z}`] = lie === 'beside' ? [20, 44 + tier * 112] : [20 + tier * 160, 44]
    }
  })
  return { ...aDesign({ groups, nodes }), view: { positions, sizes } }
}

const rectOf = (design: Design, id: Id) => rectsOf(design).get(id) ?? nothing

/** The servers of all lanes in an Auto Scaling group, and the room for it. */
function wrapped(design: Design, service = 'ec2', kind: 'asg' | 'db-cluster' = 'asg'): Design {
  const members = design.nodes.flatMap((node) => (node.service === service ? [node.id] : []))
  const label = kind === 'asg' ? 'Auto Scaling group' : 'DB cluster'
  return makeHullRoom(design, addSpan(design, { id: kind, kind, label, members }))
}

/** What must not be seen of titles and hulls. */
function faultsOf(whole: Design): string[] {
  const [design, layout] = [leavesOf(whole), layoutOf(whole)]
  const faults: string[] = []
  const titles = design.groups.flatMap((group) => {
    const rect = layout.rects.get(group.id)
    return rect ? [{ id: group.id, title: groupTitle(group, rect).title }] : []
  })
  const world = worldOf(design, layout.rects, layout.spans)
  faults.push(...titleFaults({ world, layout }).titlesFramed)
  for (const span of design.spans) {
    const hull = layout.spans.get(span.id)
    if (!hull) continue
    const { title } = spanTitle(span.label, hull)
    for (const other of titles) {
      if (overlaps(other.title, title)) faults.push(`${span.id} is titled over ${other.id}`)
      const top = { x: hull.x, y: hull.y, width: hull.width, height: 1 }
      if (overlaps(other.title, top)) faults.push(`${span.id} begins in the title of ${other.id}`)
    }
    for (const other of design.spans) {
      const near = layout.spans.get(other.id)
      const isShared = other.members.some((id) => span.members.includes(id))
      if (near && other.id > span.id && !isShared && overlaps(near, hull))
        faults.push(`${span.id} lies over ${other.id}`)
    }
    for (const leaf of world.leaves.values()) {
      if (!span.members.includes(leaf.id) && overlaps(leaf.whole, hull))
        faults.push(`${leaf.id} in ${span.id}`)
    }
  }
  return faults
}

/** Parts that lie on each other. */
function overlapping(design: Design): string[] {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const parts = [...design.groups, ...design.nodes].map(({ id }) => id)
  return parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b) => {
      const [one, other] = [rects.get(a), rects.get(b)]
      const isBeside = index.parentOf(a) === index.parentOf(b)
      return one && other && isBeside && overlaps(one, other) ? [`${a} ${b}`] : []
    }),
  )
}

/** Neighbours of one group of which one stood clear before the other, and no longer does. */
function inversions(before: Design, after: Design): string[] {
  const isAhead = (design: Design, a: Id, b: Id, axis: 'x' | 'y') => {
    const [one, other] = [rectOf(design, a), rectOf(design, b)]
    return one[axis] + (axis === 'x' ? one.width : one.height) <= other[axis]
  }
  return before.nodes.flatMap((a) =>
    before.nodes.flatMap((b) =>
      (['x', 'y'] as const).flatMap((axis) =>
        a.group === b.group && isAhead(before, a.id, b.id, axis) && !isAhead(after, a.id, b.id, axis)
          ? [`${a.id} before ${b.id} on ${axis}`]
          : [],
      ),
    ),
  )
}

describe.each<Lie>(['beside', 'below'])('zones %s each other', (lie) => {
  test.each([
    [1, false],
    [2, false],
    [3, false],
    [1, true],
    [2, true],
    [3, true],
  ])(
    '%i of them, in subnets: %s: a new hull is clear of all titles, and nothing moves but frames',
    (zones, subnets) => {
      const design = lanes({ zones, lie, subnets })
      const done = wrapped(design)
      expect(faultsOf(done)).toEqual([])
      expect(overlapping(done)).toEqual([])
      const first = rectOf(design, 'ec2-a')
      expect(rectOf(done, 'ec2-a')).toEqual(first)
      const all = ['a', 'b', 'c'].slice(0, zones).map((z) => rectOf(done, `az-${z}`))
      const [start, end] = lie === 'beside' ? (['y', 'height'] as const) : (['x', 'width'] as const)
      expect(new Set(all.map((rect) => `${rect[start]} ${rect[end]}`)).size).toBe(1)
    },
  )

  test('a second hull beside the first in every zone has room for its own title', () => {
    const design = lanes({ zones: 2, lie, tiers: 2 })
    const both = wrapped(wrapped(design), 'rds', 'db-cluster')
    expect(faultsOf(both)).toEqual([])
    expect(overlapping(both)).toEqual([])
    const turned = wrapped(wrapped(design, 'rds', 'db-cluster'))
    expect(faultsOf(turned)).toEqual([])
    expect(overlapping(turned)).toEqual([])
  })

  test('a member that joins gives its hull room where it stands', () => {
    const design = lanes({ zones: 3, lie })
    const two = addSpan(design, { id: 'asg', kind: 'asg', label: 'Fleet', members: ['ec2-b', 'ec2-c'] })
    const before = makeHullRoom(design, two)
    const joined = makeHullRoom(before, joinSpan(before, 'asg', ['ec2-a']))
    expect(faultsOf(joined)).toEqual([])
    expect(overlapping(joined)).toEqual([])
  })
})

describe.each<Lie>(['beside', 'below'])('lanes %s each other that were alike', (lie) => {
  const alikeIn = (design: Design, ids: readonly Id[]) =>
    new Set(
      ids.map((id) => {
        const [frame, part] = [rectOf(design, id), rectOf(design, id.replace(/^(az|net)/, 'ec2'))]
        return [frame.width, frame.height, part.x - frame.x, part.y - frame.y].join(' ')
      }),
    ).size === 1
  const framesOf = (zones: number, kind: string) => ['a', 'b', 'c'].slice(0, zones).map((z) => `${kind}-${z}`)

  test.each([
    [2, false],
    [3, false],
    [2, true],
    [3, true],
  ])('%i of them, in subnets: %s: they still are, with what is in them', (zones, subnets) => {
    const done = wrapped(lanes({ zones, lie, subnets }))
    expect(alikeIn(done, framesOf(zones, 'az'))).toBe(true)
    expect(!subnets || alikeIn(done, framesOf(zones, 'net'))).toBe(true)
    expect(faultsOf(done)).toEqual([])
    expect(overlapping(done)).toEqual([])
  })

  test('those of other sizes stay as somebody made them', () => {
    const design = lanes({ zones: 2, lie })
    const { x, y, width, height } = rectOf(design, 'az-b')
    const wider = resizeGroup(design, 'az-b', { x, y, width: width + 40, height: height + 32 })
    const done = wrapped(wider)
    expect(rectOf(done, 'az-b').width).toBe(width + 40)
    // Side by side they ended in line at the top, and still do.
    const taller = lie === 'below' ? 0 : rectOf(wider, 'az-b').y - rectOf(done, 'az-b').y
    expect(rectOf(done, 'az-b').height).toBe(height + 32 + taller)
  })

  test('a locked one stays as it is', () => {
    const design = setPinned(lanes({ zones: 2, lie }), ['az-b', 'ec2-b'], true)
    const done = wrapped(design)
    for (const id of ['az-b', 'ec2-b']) expect(rectOf(done, id)).toEqual(rectOf(design, id))
  })

  test('a member that goes up and down again, ten times, makes its lane no taller than once', () => {
    let design = wrapped(lanes({ zones: 2, lie }))
    const nudge = (y: number) => (design = makeHullRoom(design, moveBy(design, ['ec2-a'], 0, y)))
    const start = rectOf(design, 'az-a').height
    nudge(-8)
    nudge(8)
    const once = rectsOf(design)
    expect(rectOf(design, 'az-a').height).toBeLessThanOrEqual(start + 8)
    for (let time = 0; time < 9; time++) {
      nudge(-8)
      nudge(8)
    }
    expect(rectsOf(design)).toEqual(once)
    expect(rectOf(design, 'az-a').height).toBe(rectOf(design, 'az-b').height)
  })
})

test('zones that were alike beside one that was not leave hulls of several rows clear of each other', () => {
  const plain = lanes({ zones: 3, lie: 'beside', tiers: 3 })
  const moved = moveBy(plain, ['ec2-a'], 0, -12)
  const done = wrapped(wrapped(moved, 'elasticache'), 'rds', 'db-cluster')
  expect(faultsOf(done)).toEqual([])
  expect(rectOf(done, 'az-b').height).toBe(rectOf(done, 'az-c').height)
})

test('a zone that holds no member keeps in line with those that do', () => {
  const design = lanes({ zones: 3, lie: 'beside' })
  const members = ['ec2-a', 'ec2-b']
  const done = makeHullRoom(design, addSpan(design, { id: 'asg', kind: 'asg', label: 'Fleet', members }))
  expect(rectOf(done, 'az-c')).toMatchObject({ y: rectOf(done, 'az-a').y })
  expect(rectOf(done, 'az-c').y).toBeLessThan(rectOf(design, 'az-c').y)
  expect(rectOf(done, 'ec2-c')).toEqual(rectOf(design, 'ec2-c'))
})

test('what a zone grows over makes way, and what is locked does not', () => {
  const design = lanes({ zones: 2, lie: 'beside' })
  const near = moveBy(design, ['alb'], 0, 40)
  const done = wrapped(near)
  expect(overlaps(rectOf(done, 'alb'), rectOf(done, 'az-a'))).toBe(false)
  expect(rectOf(done, 'alb').y).toBeLessThan(rectOf(near, 'alb').y)
  const locked = wrapped(setPinned(near, ['alb', 'ec2-a', 'ec2-b'], true))
  for (const id of ['alb', 'ec2-a', 'ec2-b']) expect(rectOf(locked, id)).toEqual(rectOf(near, id))
  const frame = wrapped(setPinned(design, ['az-a'], true))
  expect(rectOf(frame, 'az-a')).toEqual(rectOf(design, 'az-a'))
})

test('a part right above a member makes way for the title of its hull', () => {
  const design = moveBy(lanes({ zones: 1, lie: 'beside', tiers: 2 }), ['ec2-a'], 0, 20)
  const done = wrapped(design, 'rds', 'db-cluster')
  expect(faultsOf(done)).toEqual([])
  expect(rectOf(done, 'rds-a')).toEqual(rectOf(design, 'rds-a'))
  expect(rectOf(done, 'ec2-a').y).toBeLessThan(rectOf(design, 'ec2-a').y)
})

test('who stood in the hull before stays when it changes', () => {
  const design = lanes({ zones: 2, lie: 'beside', tiers: 2 })
  const crowded = addSpan(design, { id: 'asg', kind: 'asg', label: 'Fleet', members: ['rds-a', 'rds-b'] })
  const renamed = makeHullRoom(crowded, rename(crowded, 'ec2-a', 'Orders'))
  expect(rectsOf(renamed)).toEqual(rectsOf(crowded))
  const moved = makeHullRoom(crowded, moveBy(crowded, ['rds-a', 'rds-b'], 0, 4))
  expect(rectOf(moved, 'ec2-a')).toEqual(rectOf(crowded, 'ec2-a'))
})

test('a group drawn around a member later comes to lie around the title of its hull', () => {
  const design = wrapped(lanes({ zones: 2, lie: 'beside' }))
  const { x, y } = rectOf(design, 'ec2-a')
  const rect = { x: x - 20, y: y - 44, width: 152, height: 148 }
  const group: Group = { id: 'net', kind: 'subnet-private', label: 'Private subnet', parent: 'az-a' }
  const around = moveInto(addGroup(design, { ...group, rect }), ['ec2-a'], 'net')
  const done = makeHullRoom(design, around)
  expect(faultsOf(done)).toEqual([])
  expect(rectOf(done, 'ec2-a')).toEqual(rectOf(design, 'ec2-a'))
})

test('an edit that no hull sees gives the very same design', () => {
  const design = wrapped(lanes({ zones: 2, lie: 'below' }))
  const renamed = rename(design, 'ec2-a', 'Web')
  expect(makeHullRoom(design, renamed)).toBe(renamed)
  const elsewhere = moveBy(design, ['alb'], -8, 0)
  expect(makeHullRoom(design, elsewhere)).toBe(elsewhere)
  const none = lanes({ zones: 2, lie: 'below' })
  const moved = moveBy(none, ['ec2-a'], 8, 8)
  expect(makeHullRoom(none, moved)).toBe(moved)
})

test('a hull over a collapsed group asks nothing of what is not drawn', () => {
  const design = setCollapsed(lanes({ zones: 2, lie: 'beside' }), ['az-b'], true)
  const done = wrapped(design)
  expect(rectOf(done, 'ec2-a')).toEqual(rectOf(design, 'ec2-a'))
  expect(faultsOf(done)).toEqual([])
})

test('what the automatic layout placed needs no more room, but for titles it left under the side of a hull', () => {
  const folder = new URL('../../../samples/', import.meta.url)
  const views = JSON.parse(readFileSync(new URL('../sampleViews.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, NonNullable<Design['view']>>
  >
  const drawn = Object.entries(views).flatMap(([name, view]) => {
    const read = parseDesign(readFileSync(new URL(name, folder), 'utf8'))
    return read.ok && read.design.spans.length > 0 ? [{ name, design: { ...read.design, view } }] : []
  })
  expect(drawn.length).toBeGreaterThan(50)
  const isSound = (design: Design) => {
    const layout = layoutOf(design)
    return framedTitles(worldOf(design, layout.rects, layout.spans), layout).length === 0
  }
  const given = drawn.filter(
    ({ design }) => makeHullRoom(emptyDesign(), design) !== design && isSound(design),
  )
  expect(given.map(({ name }) => name)).toEqual([])
})

test('whatever is wrapped: titles are clear, order and overlaps stay as they were, and twice is once', () => {
  const cases = fc.record({
    zones: fc.integer({ min: 1, max: 3 }),
    lie: fc.constantFrom<Lie>('beside', 'below'),
    subnets: fc.boolean(),
    tiers: fc.integer({ min: 1, max: 3 }),
    service: fc.nat({ max: 2 }),
    second: fc.nat({ max: 2 }),
    shift: fc.record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -30, max: 60 }) }),
  })
  fc.assert(
    fc.property(cases, ({ zones, lie, subnets, tiers, service, second, shift }) => {
      const plain = lanes({ zones, lie, subnets, tiers })
      const moved = moveBy(
        plain,
        plain.nodes.slice(1, 2).map(({ id }) => id),
        shift.x,
        shift.y,
      )
      fc.pre(overlapping(moved).length === 0)
      const [one, other] = [services[service % tiers] ?? 'ec2', services[second % tiers] ?? 'ec2']
      const first = wrapped(moved, one)
      const done = other === one ? first : wrapped(first, other, 'db-cluster')
      expect(overlapping(done)).toEqual([])
      const own = faultsOf(done).filter((fault) => !/ in (asg|db-cluster)$/.test(fault))
      expect(own).toEqual([])
      expect(inversions(moved, done)).toEqual([])
      const sizes = (design: Design, kind: string) =>
        new Set(
          design.groups.flatMap((group) => {
            const { width, height } = rectOf(design, group.id)
            return group.kind === kind ? [`${width} ${height}`] : []
          }),
        ).size
      const alike = ['az', 'subnet-private'].filter((kind) => sizes(moved, kind) === 1)
      expect(alike.filter((kind) => sizes(done, kind) !== 1)).toEqual([])
      expect(makeHullRoom(moved, done)).toEqual(done)
    }),
    { numRuns: 150 },
  )
})
