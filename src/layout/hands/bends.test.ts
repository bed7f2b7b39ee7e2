import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addGroup,
  addNode,
  bendEdge,
  connect,
  emptyDesign,
  moveBy,
  rename,
  setCollapsed,
} from '../../model/index.ts'
import type { Design, Point } from '../../model/index.ts'
import { layoutOf } from '../layoutOf.ts'
import { reroute } from '../reroute.ts'
import { keepBends } from './keepBends.ts'
import { moveStretch } from './moveStretch.ts'

/** Two servers in a box, one far to the right and a little lower than the other, and a third part outside. */
function drawing(): Design {
  let design = addGroup(emptyDesign(), {
    id: 'box',
    kind: 'generic',
    label: 'Box',
    rect: { x: 0, y: 0, width: 640, height: 420 },
  })
  design = addNode(design, { id: 'a', service: 'ec2', label: 'A', group: 'box', at: { x: 40, y: 60 } })
  design = addNode(design, { id: 'b', service: 'ec2', label: 'B', group: 'box', at: { x: 440, y: 260 } })
  design = addNode(design, { id: 'c', service: 'ec2', label: 'C', at: { x: 40, y: 700 } })
  design = connect(design, { id: 'line', from: 'a', to: 'b' })
  return connect(design, { id: 'other', from: 'a', to: 'c' })
}

const wayOf = (design: Design, id = 'line') => layoutOf(design).routes.get(id)?.points ?? []

/** The drawing with the middle stretch of its line moved by so many pixels. */
function bent(by = 40): Design {
  const design = drawing()
  const points = wayOf(design)
  return bendEdge(design, 'line', moveStretch(points, 1, (points[1]?.x ?? 0) + by))
}

describe('a line bent by hand', () => {
  it('runs the way it was given, and its label stands on it', () => {
    const before = wayOf(drawing())
    const after = wayOf(rename(bent(), 'line', 'reads'))
    expect(before).toHaveLength(4)
    expect(after.map(({ x }) => x)).toEqual([
      before[0]?.x,
      (before[1]?.x ?? 0) + 40,
      (before[2]?.x ?? 0) + 40,
      before[3]?.x,
    ])
    const route = layoutOf(rename(bent(), 'line', 'reads')).routes.get('line')
    expect(route?.byHand).toBe(true)
    expect(route?.label).toBeDefined()
  })

  it('keeps its way when both ends move alike, and when others move', () => {
    const away = keepBends(moveBy(bent(), ['box'], 120, 40))
    expect(wayOf(away)).toEqual(wayOf(bent()).map(({ x, y }) => ({ x: x + 120, y: y + 40 })))
    expect(keepBends(moveBy(bent(), ['c'], 50, 0)).view?.bends).toEqual(bent().view?.bends)
  })

  it('finds its own way again when one end moves', () => {
    const moved = keepBends(moveBy(bent(), ['b'], 0, 36))
    expect(moved.view?.bends).toBeUndefined()
    expect(layoutOf(moved).routes.get('line')?.byHand).toBeUndefined()
  })

  it('keeps its way while a group around its ends is collapsed', () => {
    const closed = keepBends(setCollapsed(bent(), ['box'], true))
    expect(closed.view?.bends).toEqual(bent().view?.bends)
    expect(wayOf(setCollapsed(closed, ['box'], false))).toEqual(wayOf(bent()))
  })

  it('leaves under a label that has grown', () => {
    const design = drawing()
    const a = layoutOf(design).rects.get('a') ?? { x: 0, y: 0, width: 0, height: 0 }
    const [x, y] = [a.x + a.width / 2, wayOf(design, 'other')[0]?.y ?? 0]
    const end = wayOf(design, 'other').at(-1) ?? { x: 0, y: 0 }
    const down = bendEdge(design, 'other', [
      { x, y },
      { x, y: y + 60 },
      { x: x + 80, y: y + 60 },
      { x: x + 80, y: end.y - 40 },
      { x: end.x, y: end.y - 40 },
      end,
    ])
    expect(layoutOf(down).routes.get('other')?.byHand).toBe(true)
    const longer = keepBends(rename(down, 'a', 'a name that needs three lines under its icon'))
    const way = wayOf(longer, 'other')
    expect(way[0]?.y).toBeGreaterThan(y)
    expect(way.slice(1)).toEqual(wayOf(down, 'other').slice(1))
  })

  it('looks the same while something is dragged as after', () => {
    const whole = layoutOf(bent())
    const fromPlain = reroute(bent(), layoutOf(drawing()), new Set())
    expect(fromPlain.routes.get('line')?.points).toEqual(whole.routes.get('line')?.points)
    const back = reroute(drawing(), whole, new Set())
    expect(back.routes.get('line')?.points).toEqual(wayOf(drawing()))
  })
})

describe('moving a stretch', () => {
  const start: readonly Point[] = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
  ]

  it('gives a straight line bends of its own, and its ends stay', () => {
    const way = moveStretch(start, 0, 50)
    expect(way).toEqual([
      { x: 0, y: 0 },
      { x: 28, y: 0 },
      { x: 28, y: 50 },
      { x: 172, y: 50 },
      { x: 172, y: 0 },
      { x: 200, y: 0 },
    ])
    expect(moveStretch(way, 2, 3)).toEqual(start)
  })

  it('leaves a line orthogonal between the same ends, whatever stretches are moved', () => {
    const moves = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: -400, max: 400 })), { maxLength: 20 })
    fc.assert(
      fc.property(moves, (all) => {
        let way = start
        for (const [at, to] of all) way = moveStretch(way, at % (way.length - 1), to)
        expect([way[0], way.at(-1)]).toEqual([start[0], start[1]])
        const isStraight = way.slice(1).map((next, i) => (next.x === way[i]?.x) !== (next.y === way[i]?.y))
        expect(isStraight).not.toContain(false)
        const [first, second] = way
        expect(first?.y === second?.y && (second?.x ?? 0) > 0).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
