import { describe, expect, it } from 'vitest'
import {
  addGroup,
  addNode,
  addSpan,
  connect,
  emptyDesign,
  indexOf,
  rectsOf,
  type Design,
} from '../../model/index.ts'
import { readingOrder } from '../canvas/index.ts'
import { homesFor, moveInside } from './moveInside.ts'
import { outlineFacts } from './outlineFacts.ts'
import { target } from './outlineKeys.ts'
import { outlineRows, pathTo } from './outlineRows.ts'

function drawing(): Design {
  let design = addGroup(emptyDesign(), {
    id: 'region',
    kind: 'region',
    label: 'Region',
    rect: { x: 0, y: 0, width: 600, height: 400 },
  })
  design = addGroup(design, {
    id: 'vpc',
    kind: 'vpc',
    label: 'VPC',
    parent: 'region',
    rect: { x: 40, y: 60, width: 400, height: 300 },
  })
  design = addNode(design, { id: 'web', service: 'ec2', label: 'Web', group: 'vpc', at: { x: 80, y: 120 } })
  design = addNode(design, { id: 'users', service: 'users', label: 'Users', at: { x: -300, y: 120 } })
  design = addSpan(design, { id: 'asg', kind: 'asg', label: 'Group', members: ['web'] })
  return connect(design, { id: 'e', from: 'users', to: 'web', kind: 'async' })
}

const rowsOf = (design: Design, turned: readonly string[] = []) =>
  outlineRows(design, readingOrder(design), 'en', new Set(turned))

describe('the outline', () => {
  it('lists groups with what they hold, parts closed, spans last', () => {
    expect(rowsOf(drawing()).map(({ id, level, open }) => [id, level, open])).toEqual([
      ['users', 1, false],
      ['region', 1, true],
      ['vpc', 2, true],
      ['web', 3, undefined],
      ['asg', 1, undefined],
    ])
  })

  it('shows the lines of a part that is opened, and hides what a closed group holds', () => {
    const rows = rowsOf(drawing(), ['users', 'region'])
    expect(rows.map(({ id }) => id)).toEqual(['users', 'e', 'region', 'asg'])
    expect(rows[1]).toMatchObject({ what: 'edge', level: 2, name: 'Web', sort: 'Asynchronous' })
  })

  it('knows what must be open for a line to be seen', () => {
    const design = connect(drawing(), { id: 'f', from: 'web', to: 'users' })
    expect(pathTo(design, 'f')).toEqual({ groups: ['vpc', 'region'], node: 'web' })
  })

  it('is walked as trees are', () => {
    const rows = rowsOf(drawing())
    const go = (key: string, from: string) => {
      const at = rows.find(({ id }) => id === from)
      return at && target(key, rows, at)?.id
    }
    expect(go('ArrowDown', 'users')).toBe('region')
    expect(go('ArrowRight', 'region')).toBe('vpc')
    expect(go('ArrowLeft', 'web')).toBe('vpc')
    expect(go('ArrowLeft', 'vpc')).toBeUndefined()
    expect(go('End', 'users')).toBe('asg')
    expect(go('ArrowUp', 'users')).toBeUndefined()
  })

  it('tells what the analysis says, worst first', () => {
    const finding = { on: ['web', 'web'], waived: false } as const
    const factsOf = outlineFacts({ nodes: [], groups: [] }, [
      { ...finding, severity: 'high' } as never,
      { ...finding, severity: 'info' } as never,
      { ...finding, severity: 'error', waived: true } as never,
    ])
    expect(factsOf('web')).toMatchObject({ findings: 2, worst: 'high' })
    expect(factsOf('users')).toEqual({ findings: 0 })
  })
})

describe('moving into a group', () => {
  it('offers the groups that may hold the part, never itself or what it holds', () => {
    const design = drawing()
    const order = readingOrder(design)
    expect(homesFor(design, 'users', order)).toEqual([undefined, 'region', 'vpc'])
    expect(homesFor(design, 'vpc', order)).toEqual(['region'])
    expect(homesFor(design, 'region', order)).not.toContain('vpc')
  })

  it('puts it inside the old outline beside what is there, and out again beside the outermost', () => {
    const before = drawing()
    const inside = moveInside(before, 'users', 'vpc')
    expect(indexOf(inside).parentOf('users')).toBe('vpc')
    const [users, web] = [rectsOf(inside).get('users'), rectsOf(inside).get('web')]
    expect(
      users &&
        web &&
        (users.x + users.width <= web.x ||
          users.x >= web.x + web.width ||
          users.y >= web.y + web.height ||
          users.y + users.height <= web.y),
    ).toBe(true)
    expect(rectsOf(inside).get('vpc')?.x).toBe(40)
    const out = moveInside(inside, 'users', undefined)
    expect(indexOf(out).parentOf('users')).toBeUndefined()
    expect(rectsOf(out).get('users')?.x).toBeGreaterThanOrEqual(600)
  })
})
