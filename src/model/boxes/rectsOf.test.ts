import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveBy } from '../edits/moveBy.ts'
import { contains, groupPadding, inflate, leafBox } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import { aDesign } from '../testing/aDesign.ts'
import { arbitraryDesign } from '../testing/arbitraryDesign.ts'
import type { Group, Node, View } from '../types.ts'
import { missingPositions } from './missingPositions.ts'
import { rectsOf } from './rectsOf.ts'
import { emptyGroupSize } from './storedPosition.ts'
import { withRects } from './withRects.ts'

const groups: readonly Group[] = [
  { id: 'region', kind: 'region', label: 'Region' },
  { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
]
const nodes: readonly Node[] = [
  { id: 'a', service: 'ec2', label: 'A', group: 'vpc' },
  { id: 'b', service: 'ec2', label: 'B', group: 'vpc' },
]
const drawn = (view: View, parts = { groups, nodes }) => rectsOf(aDesign({ ...parts, view }))

describe('the rectangle of a group', () => {
  test('hugs its content, with padding, when no size is stored', () => {
    const rects = drawn({ positions: { region: [100, 100], vpc: [50, 60], a: [40, 40], b: [240, 140] } })
    expect(rects.get('a')).toEqual({ x: 190, y: 200, width: leafBox.width, height: leafBox.height })
    expect(rects.get('vpc')).toEqual({
      x: 190 - groupPadding.left,
      y: 200 - groupPadding.top,
      width: 200 + leafBox.width + groupPadding.left + groupPadding.right,
      height: 100 + leafBox.height + groupPadding.top + groupPadding.bottom,
    })
    expect(rects.get('region')?.x).toBe(190 - 2 * groupPadding.left)
  })

  test('covers its stored size, grows while content pushes out on any side, and shrinks back', () => {
    const sizes = { vpc: [600, 400] } as const
    const at = (a: readonly [number, number]) =>
      drawn({ positions: { region: [0, 0], vpc: [0, 0], a, b: [200, 200] }, sizes }).get('vpc')
    const floor = { x: 0, y: 0, width: 600, height: 400 }
    expect(at([20, 44])).toEqual(floor)
    expect(at([580, 44])).toEqual({ ...floor, width: 580 + leafBox.width + groupPadding.right })
    expect(at([-80, 44])).toEqual({
      ...floor,
      x: -80 - groupPadding.left,
      width: 600 + 80 + groupPadding.left,
    })
    expect(at([20, -16])).toEqual({
      ...floor,
      y: -16 - groupPadding.top,
      height: 400 + 16 + groupPadding.top,
    })
    expect(at([20, 44])).toEqual(floor)
  })

  test('is of a size by its kind when it holds nothing and none is stored', () => {
    const rects = drawn({ positions: { region: [10, 20] } }, { groups: groups.slice(0, 1), nodes: [] })
    expect(rects.get('region')).toEqual({ x: 10, y: 20, ...emptyGroupSize.region })
  })
})

test('a node has the same box whatever size is stored for it', () => {
  const rects = drawn(
    { positions: { a: [0, 0] }, sizes: { a: [500, 500] } },
    { groups: [], nodes: [{ id: 'a', service: 'ec2', label: '' }] },
  )
  expect(rects.get('a')).toEqual({ x: 0, y: 0, width: leafBox.width, height: leafBox.height })
})

test('a part named like JavaScript’s own without a position counts as not placed', () => {
  const design = aDesign({
    nodes: [{ id: 'constructor', service: 'ec2', label: '' }],
    view: { positions: {} },
  })
  expect(missingPositions(design)).toEqual(['constructor'])
  expect(rectsOf(design).get('constructor')).toMatchObject({ x: 0, y: 0 })
})

test('every group and node has a rectangle, groups first, in document order, and is measured once', () => {
  fc.assert(
    fc.property(arbitraryDesign, (design) => {
      const rects = rectsOf(design)
      expect([...rects.keys()]).toEqual([...design.groups, ...design.nodes].map(({ id }) => id))
      expect(rectsOf(design)).toBe(rects)
    }),
  )
})

test('every part lies inside the rectangle of its group, for any design', () => {
  fc.assert(
    fc.property(arbitraryDesign, (design) => {
      const rects = rectsOf(design)
      const sticksOut = [...design.groups, ...design.nodes].filter(({ id }) => {
        const [around, own] = [rects.get(indexOf(design).parentOf(id) ?? ''), rects.get(id)]
        return around && own && !contains(inflate(around, roundingError), own)
      })
      expect(sticksOut).toEqual([])
    }),
  )
})

/** Sums of coordinates up to 1e9 are exact to far less than this, in pixels. */
const roundingError = 1e-3

test('when a part moves, nothing stored of any other changes', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.nat(), fc.integer({ min: -500, max: 500 }), (design, pick, dx) => {
      const parts = [...design.groups, ...design.nodes]
      const moved = parts[pick % Math.max(1, parts.length)]
      if (!moved) return
      const after = moveBy(design, [moved.id], dx, 7)
      const others = (view: View | undefined) =>
        Object.entries(view?.positions ?? {}).filter(([id]) => id !== moved.id)
      expect(others(after.view)).toEqual(others(design.view))
      expect(after.view?.sizes ?? {}).toEqual(design.view?.sizes ?? {})
    }),
  )
})

test('rectangles that are stored come back the same', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }))
  fc.assert(
    fc.property(place, place, (a, b) => {
      const design = aDesign({ groups, nodes })
      const sized = aDesign({ groups, nodes, view: { positions: { a, b, vpc: [30, 70] } } })
      const rects = rectsOf(sized)
      const stored = withRects(design, rects, 'down')
      expect(rectsOf(stored)).toEqual(rects)
      expect(missingPositions(stored)).toEqual([])
      expect(stored.view?.direction).toBe('down')
      expect(withRects(stored, rects)).toEqual(stored)
    }),
  )
})

test('rectangles of some parts leave what is stored of the others', () => {
  const design = aDesign({
    groups,
    nodes,
    view: { positions: { region: [100, 0], vpc: [10, 10], a: [5, 5] }, pinned: ['a'] },
  })
  const stored = withRects(
    design,
    new Map([
      ['b', { x: 310.125, y: 210, width: 112, height: 84 }],
      ['ghost', { x: 0, y: 0, width: 1, height: 1 }],
    ]),
  )
  expect(stored.view).toEqual({
    positions: { region: [100, 0], vpc: [10, 10], a: [5, 5], b: [200.13, 200] },
    sizes: { b: [112, 84] },
    pinned: ['a'],
  })
})
