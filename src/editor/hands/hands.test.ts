import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addGroup,
  addNode,
  addSpan,
  connect,
  emptyDesign,
  iconRect,
  indexOf,
  overlaps,
  rectsOf,
  setPinned,
  type Design,
  type Rect,
} from '../../model/index.ts'
import { spanHulls } from '../../layout/index.ts'
import { loadSettling, sessionStore } from '../../store/index.ts'
import { insertOnEdge } from '../canvas/drag/insertOnEdge.ts'
import {
  align,
  changeCount,
  cloneAndConnect,
  distribute,
  followWith,
  inEveryZone,
  replaceService,
  stack,
  wrap,
  wrapInSpan,
} from './index.ts'

/** A VPC of two zones, each with a subnet; a server in zone a between a load balancer and a database. */
function network(): Design {
  let design = addGroup(emptyDesign(), { id: 'region', kind: 'region', label: 'Region' })
  design = addGroup(design, {
    id: 'vpc',
    kind: 'vpc',
    label: 'VPC',
    parent: 'region',
    rect: { x: 0, y: 0, width: 900, height: 600 },
  })
  for (const [i, zone] of ['a', 'b'].entries()) {
    const x = 40 + i * 400
    design = addGroup(design, {
      id: `az-${zone}`,
      kind: 'az',
      zone,
      label: `AZ ${zone}`,
      parent: 'vpc',
      rect: { x, y: 160, width: 300, height: 300 },
    })
    design = addGroup(design, {
      id: `net-${zone}`,
      kind: 'subnet-private',
      label: `Net ${zone}`,
      parent: `az-${zone}`,
      rect: { x: x + 20, y: 210, width: 240, height: 220 },
    })
  }
  design = addNode(design, { id: 'lb', service: 'alb', label: 'ALB', group: 'vpc', at: { x: 400, y: 60 } })
  design = addNode(design, {
    id: 'web-a',
    service: 'ec2',
    label: 'Web a',
    group: 'net-a',
    at: { x: 100, y: 260 },
  })
  design = addNode(design, { id: 'db', service: 'rds', label: 'RDS', group: 'vpc', at: { x: 400, y: 500 } })
  design = connect(design, { id: 'in', from: 'lb', to: 'web-a', label: 'HTTP' })
  return connect(design, { id: 'out', from: 'web-a', to: 'db' })
}

const lines = (design: Design) => design.edges.map(({ from, to }) => `${from} → ${to}`)
const node = (design: Design, id: string) => indexOf(design).nodes.get(id)

beforeAll(loadSettling)
beforeEach(() => sessionStore.setState({ language: 'en' }))

describe('one in every zone', () => {
  it('stands where the first stands, with its neighbours, name and spans', () => {
    const spanned = addSpan(network(), { id: 'asg', kind: 'asg', label: 'ASG', members: ['web-a'] })
    const { design, ids } = inEveryZone(spanned, 'web-a')
    expect(ids).toEqual(['web-a', 'web-b'])
    expect(node(design, 'web-b')).toMatchObject({ label: 'Web b', group: 'net-b', service: 'ec2' })
    expect(lines(design)).toEqual(['lb → web-a', 'web-a → db', 'lb → web-b', 'web-b → db'])
    expect(indexOf(design).spans.get('asg')?.members).toEqual(['web-a', 'web-b'])
    const rects = rectsOf(design)
    expect(rects.get('web-b')).toMatchObject({ x: 500, y: 260 })
  })

  it('leaves a zone that has one alone, and asks the neighbour of that zone', () => {
    let design = addNode(network(), {
      id: 'cache-a',
      service: 'elasticache',
      label: 'Cache a',
      group: 'net-a',
      at: { x: 220, y: 340 },
    })
    design = connect(design, { from: 'web-a', to: 'cache-a' })
    design = inEveryZone(design, 'cache-a').design
    expect(inEveryZone(design, 'cache-a').ids).toEqual(['cache-a'])
    design = inEveryZone(design, 'web-a').design
    expect(lines(design)).toContain('web-b → cache-b')
    expect(lines(design)).not.toContain('web-b → cache-a')
  })
})

describe('growing', () => {
  it.each(['right', 'down'] as const)('copies %s and connects to the copy, over nothing', (way) => {
    const {
      design,
      ids: [id = ''],
    } = cloneAndConnect(network(), 'web-a', way)
    expect(lines(design)).toContain(`web-a → ${id}`)
    expect(node(design, id)?.group).toBe('net-a')
    const [a, b] = [rectsOf(design).get('web-a'), rectsOf(design).get(id)]
    expect(a && b && overlaps(a, b)).toBe(false)
  })

  it('never overlaps a neighbour, however often and whichever way one copies', () => {
    const ways = fc.constantFrom('left', 'right', 'up', 'down')
    const steps = fc.array(fc.record({ pick: fc.nat(), way: ways }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(steps, (sequence) => {
        let design = network()
        expect(overlapping(design)).toEqual([])
        for (const { pick, way } of sequence) {
          const from = design.nodes[pick % design.nodes.length]?.id ?? ''
          const before = rectsOf(design).get(from)
          const made = cloneAndConnect(design, from, way)
          const after = rectsOf(made.design)
          const [own, copy] = [after.get(from), after.get(made.ids[0] ?? '')]
          expect(overlapping(made.design)).toEqual([])
          expect(before && own && copy && towards(own, copy)).toContain(way)
          design = made.design
        }
      }),
    )
  })

  it('keeps the copy of a member in its span, and the copy of anything else out of what the span is drawn around', () => {
    const both = addSpan(network(), { id: 'fleet', kind: 'asg', label: 'Fleet', members: ['web-a', 'lb'] })
    const member = cloneAndConnect(both, 'web-a', 'right')
    expect(member.design.spans.map(({ members }) => members)).toEqual([['web-a', 'lb', ...member.ids]])

    const alone = addSpan(network(), { id: 'fleet', kind: 'asg', label: 'Fleet', members: ['web-a'] })
    const beside = addNode(alone, {
      id: 'cache',
      service: 'elasticache',
      label: 'Cache',
      group: 'net-a',
      at: { x: 284, y: 260 },
    })
    const { design, ids } = cloneAndConnect(beside, 'cache', 'left')
    const hull = spanHulls(design, rectsOf(design)).get('fleet')
    const copy = rectsOf(design).get(ids[0] ?? '')
    expect(hull && copy && overlaps(hull, iconRect(copy))).toBe(false)
  })

  it('copies upstream to the left', () => {
    const {
      design,
      ids: [id],
    } = cloneAndConnect(network(), 'web-a', 'left')
    expect(lines(design)).toContain(`${id} → web-a`)
  })

  it('continues with a service where the line was let go, in the group there', () => {
    const {
      design,
      ids: [id = ''],
    } = followWith(network(), 'web-a', 'sqs', { x: 600, y: 320 })
    expect(node(design, id)).toMatchObject({ service: 'sqs', group: 'net-b' })
    expect(rectsOf(design).get(id)).toMatchObject({ x: 544, y: 296 })
    expect(lines(design)).toContain(`web-a → ${id}`)
  })
})

describe('putting between, replacing, stacking', () => {
  it('puts a node into a line, whose words stay on its first half', () => {
    const design = insertOnEdge(addNode(network(), { id: 'q', service: 'sqs', label: 'Q' }), 'in', 'q')
    expect(lines(design)).toEqual(['lb → q', 'web-a → db', 'q → web-a'])
    expect(indexOf(design).edges.get('in')?.label).toBe('HTTP')
  })

  it('puts nothing into replication, nor a node into its own line', () => {
    const copied = connect(network(), { id: 'copy', from: 'db', to: 'lb', kind: 'replication' })
    expect(insertOnEdge(copied, 'copy', 'web-a')).toBe(copied)
    expect(insertOnEdge(copied, 'in', 'lb')).toBe(copied)
  })

  it('replaces a service: lines and what it understands stay, a given name stays, a default one changes', () => {
    const set = network()
    const design = {
      ...set,
      nodes: set.nodes.map((one) =>
        one.id === 'db' ? { ...one, props: { required: 1, engine: 'mysql', multiAz: true } } : one,
      ),
    }
    const changed = replaceService(design, ['db', 'web-a'], 'dynamodb').design
    expect(node(changed, 'db')).toMatchObject({
      service: 'dynamodb',
      label: 'DynamoDB',
      props: { required: 1 },
    })
    expect(node(changed, 'db')?.props).not.toHaveProperty('engine')
    expect(node(changed, 'web-a')?.label).toBe('Web a')
    expect(lines(changed)).toEqual(lines(design))
  })

  it('counts up and down, never below one', () => {
    const two = changeCount(network(), ['web-a'], 1).design
    expect(node(two, 'web-a')?.props).toEqual({ count: 2 })
    const one = changeCount(two, ['web-a'], -1).design
    expect(node(one, 'web-a')?.props?.['count']).toBeUndefined()
    expect(changeCount(one, ['web-a'], -1).design).toBe(one)
  })

  it('stacks alike nodes into one that has their lines and their number', () => {
    let design = addNode(network(), {
      id: 'web-2',
      service: 'ec2',
      label: 'Web 2',
      group: 'net-a',
      props: { count: 2 },
    })
    design = connect(connect(design, { from: 'lb', to: 'web-2', label: 'HTTP' }), { from: 'web-2', to: 'lb' })
    const stacked = stack(design, ['web-a', 'web-2']).design
    expect(node(stacked, 'web-a')?.props).toEqual({ count: 3 })
    expect(lines(stacked)).toEqual(['lb → web-a', 'web-a → db', 'web-a → lb'])
  })
})

describe('wrapping', () => {
  it('keeps every place, within what the parts have in common', () => {
    const before = rectsOf(network())
    const {
      design,
      ids: [id = ''],
    } = wrap(network(), ['web-a', 'lb'], 'generic')
    expect(indexOf(design).groups.get(id)?.parent).toBe('vpc')
    for (const part of ['web-a', 'lb']) expect(rectsOf(design).get(part)).toEqual(before.get(part))
  })

  it('adds what the new group needs around it, where nothing of that kind is drawn yet', () => {
    const loose = addNode(
      addNode(emptyDesign(), { id: 'web', service: 'ec2', label: 'Web', at: { x: 0, y: 0 } }),
      { id: 'users', service: 'users', label: 'Users', at: { x: -130, y: 0 } },
    )
    const {
      design,
      ids: [id = ''],
    } = wrap(loose, ['web'], 'subnet-private')
    const index = indexOf(design)
    expect(index.groups.get(id)?.kind).toBe('subnet-private')
    expect(index.ancestors('web').map(({ kind }) => kind)).toEqual(['subnet-private', 'az', 'vpc', 'region'])
    expect(index.parentOf('users')).toBeUndefined()
    expect(rectsOf(design).get('web')).toMatchObject({ x: 0, y: 0 })
    const [region] = index.ancestors('web').slice(-1)
    const rects = rectsOf(design)
    const [box, users] = [rects.get(region?.id ?? ''), rects.get('users')]
    expect(box && users && overlaps(box, users)).toBe(false)
  })

  it('names a zone by the first letter free', () => {
    const {
      design,
      ids: [id = ''],
    } = wrap(network(), ['lb'], 'az')
    expect(indexOf(design).groups.get(id)).toMatchObject({ kind: 'az', zone: 'c', parent: 'vpc' })
  })

  it('puts a span around the nodes inside what is selected', () => {
    const {
      design,
      ids: [id = ''],
    } = wrapInSpan(network(), ['az-a', 'db'], 'asg')
    expect(indexOf(design).spans.get(id)?.members).toEqual(['web-a', 'db'])
  })
})

describe('lining up', () => {
  const row = (...xs: number[]) =>
    xs.reduce(
      (design, x, i) => addNode(design, { id: `n${i}`, service: 'ec2', label: `${i}`, at: { x, y: i * 7 } }),
      emptyDesign(),
    )
  const xs = (design: Design) => design.nodes.map(({ id }) => rectsOf(design).get(id)?.x)

  it('makes gaps equal, the outermost two staying', () => {
    expect(xs(distribute(row(0, 150, 900), ['n0', 'n1', 'n2'], 'across').design)).toEqual([0, 450, 900])
  })

  it('leaves two parts and locked parts alone', () => {
    expect(xs(distribute(row(0, 150), ['n0', 'n1'], 'across').design)).toEqual([0, 150])
    const locked = setPinned(row(0, 150, 900), ['n1'], true)
    expect(xs(distribute(locked, ['n0', 'n1', 'n2'], 'across').design)).toEqual([0, 150, 900])
    expect(xs(align(locked, ['n0', 'n1', 'n2'], 'right').design)).toEqual([900, 150, 900])
  })

  it.each([
    ['left', [0, 0, 0]],
    ['centre', [450, 450, 450]],
  ] as const)('aligns %s', (side, expected) => {
    expect(xs(align(row(0, 150, 900), ['n0', 'n1', 'n2'], side).design)).toEqual(expected)
  })
})

describe('lining up parts of different groups', () => {
  /** Two zones one lower than the other, a load balancer close above the lower one. */
  function steps(): Design {
    let design = addGroup(emptyDesign(), { id: 'region', kind: 'region', label: 'Region' })
    design = addGroup(design, {
      id: 'vpc',
      kind: 'vpc',
      label: 'VPC',
      parent: 'region',
      rect: { x: 0, y: 0, width: 700, height: 700 },
    })
    for (const [id, x, y] of [
      ['a', 40, 60],
      ['b', 340, 320],
    ] as const) {
      const rect = { x, y, width: 240, height: 200 }
      design = addGroup(design, { id: `az-${id}`, kind: 'az', zone: id, label: id, parent: 'vpc', rect })
      const at = { x: x + 40, y: y + 60 }
      design = addNode(design, { id, service: 'ec2', label: id, group: `az-${id}`, at })
    }
    return addNode(design, { id: 'lb', service: 'alb', label: 'LB', group: 'vpc', at: { x: 400, y: 220 } })
  }

  it('are in line although their groups grow and others make way', () => {
    const before = steps()
    const { design } = align(before, ['a', 'b'], 'top')
    const rects = rectsOf(design)
    expect(rects.get('b')?.y).toBe(rects.get('a')?.y)
    expect(rects.get('a')).toEqual(rectsOf(before).get('a'))
    expect(rects.get('lb')?.y).toBeLessThan(rectsOf(before).get('lb')?.y ?? 0)
    expect(overlapping(design)).toEqual([])
  })

  it('stay, and that is said, where their groups would lie on each other', () => {
    const before = steps()
    expect(align(before, ['a', 'b'], 'left').design).not.toBe(before)
    const level = align(before, ['a', 'b'], 'top').design
    sessionStore.setState({ notices: [] })
    expect(align(level, ['a', 'b'], 'left').design).toBe(level)
    expect(sessionStore.getState().notices.map(({ tone }) => tone)).toEqual(['refused'])
  })
})

/** Parts of one group, or of the top, that overlap. */
function overlapping(design: Design): string[] {
  const index = indexOf(design)
  const rects = rectsOf(design)
  return [undefined, ...design.groups.map(({ id }) => id)].flatMap((parent) => {
    const parts = [...index.childGroups(parent), ...index.childNodes(parent)].map(({ id }) => id)
    return parts.flatMap((id, i) =>
      parts.slice(i + 1).flatMap((other) => {
        const [a, b] = [rects.get(id), rects.get(other)]
        return a && b && overlaps(a, b) ? [`${id} overlaps ${other}`] : []
      }),
    )
  })
}

/** On which sides of one another stands, clear of it. */
function towards(own: Rect, other: Rect): string[] {
  return [
    ...(other.x + other.width <= own.x ? ['left'] : []),
    ...(other.x >= own.x + own.width ? ['right'] : []),
    ...(other.y + other.height <= own.y ? ['up'] : []),
    ...(other.y >= own.y + own.height ? ['down'] : []),
  ]
}
