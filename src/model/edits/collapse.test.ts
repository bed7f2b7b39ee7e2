import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rectsOf } from '../boxes/rectsOf.ts'
import { shownOf } from '../boxes/shownDesign.ts'
import { withRects } from '../boxes/withRects.ts'
import { indexOf } from '../indexOf.ts'
import { parseDesign } from '../reading/parseDesign.ts'
import { readDesign } from '../reading/readDesign.ts'
import { aDesign } from '../testing/aDesign.ts'
import { arbitraryDesign } from '../testing/arbitraryDesign.ts'
import type { View } from '../types.ts'
import { writeDesign } from '../writing/writeDesign.ts'
import { hiding, setCollapsed } from './collapse.ts'
import { duplicate } from './pasteParts.ts'
import { remove } from './remove.ts'

const nested = aDesign({
  groups: [
    { id: 'vpc', kind: 'region', label: 'Region' },
    { id: 'az', kind: 'az', label: 'AZ a', parent: 'vpc', zone: 'a' },
    { id: 'other', kind: 'region', label: 'Other' },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' },
    { id: 'web', service: 'ec2', label: 'Web', group: 'az' },
    { id: 'db', service: 'rds', label: 'DB', group: 'az' },
    { id: 'peer', service: 'ec2', label: 'Peer', group: 'other' },
  ],
  spans: [
    { id: 'inner', kind: 'asg', label: 'ASG', members: ['web', 'db'] },
    { id: 'wide', kind: 'security-group', label: 'SG', members: ['web', 'peer'] },
  ],
  edges: [
    { id: 'in', from: 'users', to: 'alb' },
    { id: 'a', from: 'alb', to: 'web' },
    { id: 'b', from: 'web', to: 'db' },
    { id: 'out-1', from: 'web', to: 'peer' },
    { id: 'out-2', from: 'db', to: 'peer' },
    { id: 'copy', from: 'db', to: 'peer', kind: 'replication' },
  ],
  view: {
    positions: {
      vpc: [100, 0],
      az: [200, 60],
      users: [0, 0],
      alb: [20, 44],
      web: [20, 44],
      db: [200, 44],
      other: [900, 0],
      peer: [20, 44],
    },
    sizes: { vpc: [700, 400], az: [400, 300] },
  },
})

describe('what is drawn of a collapsed group', () => {
  const shown = shownOf(setCollapsed(nested, ['az'], true))
  it('is a box without what it holds', () => {
    expect(shown.design.groups.map(({ id }) => id)).toEqual(['vpc', 'az', 'other'])
    expect(shown.design.nodes.map(({ id }) => id)).toEqual(['users', 'alb', 'peer'])
    expect(rectsOf(setCollapsed(nested, ['az'], true)).get('az')).toEqual({
      x: 300,
      y: 60,
      width: 112,
      height: 84,
    })
  })

  it('is where the lines of what it holds end, one for those alike, none for those inside', () => {
    expect(shown.design.edges.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['in', 'users', 'alb'],
      ['a', 'alb', 'az'],
      ['out-1', 'az', 'peer'],
      ['copy', 'az', 'peer'],
    ])
    expect([shown.standIns.get('b'), shown.standIns.get('out-2')]).toEqual(['az', 'out-1'])
  })

  it('is a member of spans that reach beyond it, and hides the others', () => {
    expect(shown.design.spans.map(({ id, members }) => [id, members])).toEqual([['wide', ['az', 'peer']]])
    expect(shown.standIns.get('inner')).toBe('az')
  })

  it('is the outermost collapsed one', () => {
    const both = shownOf(setCollapsed(nested, ['az', 'vpc'], true))
    expect([both.standIns.get('web'), both.standIns.get('az')]).toEqual(['vpc', 'vpc'])
    expect([...both.closed]).toEqual(['vpc'])
  })
})

it('tells which collapsed groups hide a part, a line or a span', () => {
  const both = setCollapsed(nested, ['az', 'vpc'], true)
  expect(hiding(both, ['web'])).toEqual(['az', 'vpc'])
  expect(hiding(both, ['alb'])).toEqual(['vpc'])
  expect(hiding(both, ['b', 'peer', 'users'])).toEqual(['az', 'vpc'])
  expect(hiding(both, ['out-2'])).toEqual([])
  expect(hiding(setCollapsed(nested, ['az'], true), ['inner'])).toEqual(['az'])
  expect(hiding(nested, ['web'])).toEqual([])
})

it('keeps the size a collapsed group will have again, whatever is stored of its box', () => {
  const collapsed = setCollapsed(nested, ['az'], true)
  const stored = withRects(collapsed, rectsOf(collapsed))
  expect(stored.view?.sizes?.['az']).toEqual([400, 300])
  expect(rectsOf(setCollapsed(stored, ['az'], false)).get('az')).toEqual(rectsOf(nested).get('az'))
})

it('goes along with copies, and away with the group', () => {
  const collapsed = setCollapsed(nested, ['az'], true)
  const copied = duplicate(collapsed, ['vpc'], 10, 10).design
  expect(copied.view?.collapsed).toHaveLength(2)
  expect(shownOf(copied).closed.size).toBe(2)
  expect(remove(collapsed, ['az']).view?.collapsed).toBeUndefined()
})

it('is left out with a warning where a file names no group', () => {
  const read = readDesign({ ...nested, view: { collapsed: ['az', 'web', 'ghost'] } })
  expect(read.ok && read.design.view?.collapsed).toEqual(['az'])
  expect(read.ok && read.warnings.map(({ path }) => path)).toEqual([
    '$.view.collapsed[1]',
    '$.view.collapsed[2]',
  ])
})

const collapsedDesign = arbitraryDesign.chain((design) =>
  fc
    .subarray(design.groups.map(({ id }) => id))
    .map((ids) => ({ design, ids, collapsed: setCollapsed(design, ids, true) })),
)

/** Empty lists and maps say nothing: an edit leaves them out. */
const saidOf = (view: View = {}) =>
  Object.fromEntries(Object.entries(view).filter(([, value]) => Object.keys(value).length > 0))

it('loses nothing: expanded again, every design is as it was, and as its file says', () => {
  fc.assert(
    fc.property(collapsedDesign, ({ design, ids, collapsed }) => {
      const back = setCollapsed(collapsed, ids, false)
      expect({ ...back, view: saidOf(back.view) }).toEqual({ ...design, view: saidOf(design.view) })
      const read = parseDesign(writeDesign(collapsed))
      expect(read.ok && read.design).toEqual(collapsed)
    }),
  )
})

it('draws only parts that are there: lines, spans and rectangles of any design', () => {
  fc.assert(
    fc.property(collapsedDesign, ({ design, collapsed }) => {
      const { design: shown, standIns, closed } = shownOf(collapsed)
      const index = indexOf(shown)
      const rects = rectsOf(collapsed)
      const drawn = [...shown.groups, ...shown.nodes].map(({ id }) => id)
      expect([...rects.keys()]).toEqual(drawn)
      for (const { from, to } of shown.edges) expect([from, to].every((id) => rects.has(id))).toBe(true)
      for (const { members } of shown.spans) expect(members.every((id) => rects.has(id))).toBe(true)
      for (const id of closed) expect(index.childNodes(id)).toEqual([])
      const all = [...design.groups, ...design.nodes, ...design.spans, ...design.edges]
      for (const { id } of all) expect(index.has(id)).toBe(!standIns.has(id))
      for (const standIn of standIns.values()) expect(index.has(standIn)).toBe(true)
    }),
  )
})
