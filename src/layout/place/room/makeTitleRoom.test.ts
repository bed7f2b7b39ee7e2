import { readFileSync } from 'node:fs'
import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test } from 'vitest'
import { parseDesign, withRects, type Design, type Id, type Rect } from '../../../model/index.ts'
import { layoutOf } from '../../layoutOf.ts'
import { measure } from '../../measure.ts'
import { edgesOf, twoZones } from '../../testing/aDesign.ts'
import type { Elk, Rects } from '../../types.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { makeTitleRoom } from './makeTitleRoom.ts'
import { placeDesign } from '../placeDesign.ts'

const elk = new ELK() as unknown as Elk

/** A replicated database in two zones, with subnets of such names. */
function replicated(nameOf: (id: string) => string): Design {
  const { groups, edges, ...design } = twoZones()
  return {
    ...design,
    groups: groups.map((group) => ({ ...group, label: nameOf(group.id) })),
    edges: [...edges, { id: 'over', from: 'db-a', to: 'db-b', kind: 'failover' }],
  }
}

const longNames = (id: string) =>
  id.startsWith('data')
    ? `Private subnet (data) ${id.slice(-1)}`
    : id.startsWith('az')
      ? `Zone ${id.slice(-1)}`
      : id

const widths = (rects: Rects, ids: readonly string[]) => ids.map((id) => rects.get(id)?.width ?? 0)

test('replication and failover pass beside the title of the lower subnet, and the lanes stay alike', async () => {
  const design = replicated(longNames)
  const { rects, direction } = await placeDesign(design, elk, { direction: 'right' })
  const placed = withRects(design, rects, direction)
  const layout = layoutOf(placed)
  expect(layout.routes.get('sync')?.points).toHaveLength(2)
  expect(layout.routes.get('over')?.points).toHaveLength(2)
  expect(measure(placed, layout).throughTitles).toBe(0)
  for (const pair of [
    ['data-a', 'data-b'],
    ['az-a', 'az-b'],
  ]) {
    const [a, b] = widths(rects, pair)
    expect(a).toBe(b)
  }
  expect(rects.get('db-a')?.x).toBe(rects.get('db-b')?.x)
})

/** A member of the same span stands below. */
function besideIn(width: number, members: readonly Id[]): Rect {
  const [x, y] = members.includes('beside') ? [width / 2 - 56, 400] : [width + 40, 230]
  return { x, y, width: 112, height: 84 }
}

/** What `makeTitleRoom` makes of a group of this width with a part in its middle, called from straight above. */
function roomFor(width: number, label: string, title: string, members: readonly Id[] = ['part']): Rects {
  const design: Design = {
    format: 'faultline/1',
    title: 'Test',
    groups: [{ id: 'group', kind: 'subnet-private', label }],
    nodes: [
      { id: 'caller', service: 'alb', label: 'Caller' },
      { id: 'part', service: 'ec2', label: 'Part', group: 'group' },
      { id: 'beside', service: 's3', label: 'Beside' },
    ],
    spans: title === '' ? [] : [{ id: 'span', kind: 'asg', label: title, members }],
    edges: edgesOf('caller -> part'),
  }
  const rects = new Map([
    ['caller', { x: width / 2 - 56, y: 0, width: 112, height: 84 }],
    ['group', { x: 0, y: 160, width, height: 200 }],
    ['part', { x: width / 2 - 56, y: 230, width: 112, height: 84 }],
    ['beside', besideIn(width, members)],
  ])
  makeTitleRoom(design, rects, () => foldDesign(design))
  return rects
}

test('a group gets as much room as its title needs, and what stands behind it moves along', () => {
  const rects = roomFor(176, 'Private subnet (data) b', '')
  const by = (rects.get('group')?.width ?? 0) - 176
  expect(by).toBeGreaterThan(40)
  expect(by).toBeLessThan(80)
  expect(rects.get('part')?.x).toBe(32)
  expect(rects.get('beside')?.x).toBe(216 + by)
})

test('no room is made for a title that has it, or ends before the line', () => {
  expect(roomFor(300, 'Private subnet (data) b', '').get('group')?.width).toBe(300)
  expect(roomFor(176, 'Data', '').get('group')?.width).toBe(176)
})

test('no room is made where the line runs through the title of a span over several parts all the same', () => {
  const widthWith = (members: readonly Id[]) =>
    roomFor(176, 'Private subnet (data) b', 'Auto Scaling group', members).get('group')?.width
  expect(widthWith(['part', 'beside'])).toBe(176)
  expect(widthWith(['part'])).toBeGreaterThan(176)
})

test('a title between two lines gets the room that it needs there', () => {
  const part = (id: string, group?: string) => ({ id, service: 'ec2', label: id, ...(group && { group }) })
  const design: Design = {
    format: 'faultline/1',
    title: 'Test',
    groups: [{ id: 'group', kind: 'subnet-private', label: 'Private subnet (data) b' }],
    nodes: [part('a'), part('b'), part('c', 'group'), part('d', 'group')],
    spans: [],
    edges: edgesOf('a -> c\nb -> d\na -> c\nb -> d'),
  }
  const at = (x: number, y: number) => ({ x, y, width: 112, height: 84 })
  const rects = new Map([
    ['a', at(20, 0)],
    ['b', at(160, 0)],
    ['group', { x: 0, y: 160, width: 292, height: 200 }],
    ['c', at(20, 230)],
    ['d', at(160, 230)],
  ])
  makeTitleRoom(design, rects, () => foldDesign(design))
  expect(rects.get('c')?.x).toBe(20)
  expect((rects.get('d')?.x ?? 0) - (rects.get('c')?.x ?? 0)).toBeGreaterThan(140)
  expect(rects.get('b')?.x).toBe(rects.get('d')?.x)
})

const sample = (name: string): Design => {
  const read = parseDesign(readFileSync(new URL(`../../../../samples/${name}.json`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error('the sample cannot be read')
  const { view: _, ...design } = read.design
  return design
}

test.each(['rds-read-replicas-bi', 'dr-backup-restore'])(
  'titles get their room in Regions of which one lacks a zone, and the zones stay alike (%s)',
  async (name) => {
    const design = sample(name)
    const { rects, direction } = await placeDesign(design, elk, { direction: 'down' })
    const placed = withRects(design, rects, direction)
    expect(measure(placed, layoutOf(placed)).throughTitles).toBe(0)
    const zones = design.groups.flatMap(({ id, kind }) => (kind === 'az' ? [id] : []))
    expect(zones.length).toBe(3)
    expect(new Set(widths(rects, zones)).size).toBe(1)
  },
)

test('titles of groups get their room above a part whose own hull has a title under its line', async () => {
  const design = sample('ip-block-alb')
  const { rects, direction } = await placeDesign(design, elk, { direction: 'down' })
  const placed = withRects(design, rects, direction)
  // Those of the two hulls.
  expect(design.spans.length).toBe(2)
  expect(measure(placed, layoutOf(placed)).throughTitles).toBe(2)
})
