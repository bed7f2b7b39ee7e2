import { describe, expect, it } from 'vitest'
import { connect, addNode, emptyDesign } from '../../../model/index.ts'
import { edgeAt } from './edgeAt.ts'
import { keepToGrid } from './keepToGrid.ts'
import { snapTo } from './snapping.ts'

const box = { x: 0, y: 0, width: 100, height: 80 }

describe('lining up while dragging', () => {
  it('pulls a part into line with one near it, and tells the distance left between them', () => {
    const { by, lines } = snapTo(box, { x: 303, y: 7 }, [{ x: 300, y: 200, width: 100, height: 80 }])
    expect(by).toEqual({ x: 300, y: 7 })
    expect(lines).toEqual([{ axis: 'x', at: 350, from: 47, to: 240, gap: 113 }])
  })

  it('lets go further away', () => {
    expect(snapTo(box, { x: 307, y: 0 }, [{ x: 300, y: 200, width: 100, height: 80 }])).toEqual({
      by: { x: 307, y: 0 },
      lines: [],
    })
  })

  it('takes the nearer of two, each axis by itself', () => {
    const others = [
      { x: 305, y: 500, width: 100, height: 80 },
      { x: 900, y: 38, width: 60, height: 80 },
      { x: 298, y: 900, width: 100, height: 80 },
    ]
    expect(snapTo(box, { x: 300, y: 40 }, others).by).toEqual({ x: 298, y: 38 })
  })

  const row = (...xs: number[]) => xs.map((x) => ({ ...box, x, y: 200 }))

  it.each([
    ['after two, at the distance they keep', row(0, 150), 303, 300, [50, 50]],
    ['before two', row(300, 450), 146, 150, [50, 50]],
    ['in the middle between two', row(0, 400), 204, 200, [100, 100]],
  ])('%s', (_, others, x, expected, gaps) => {
    const { by, lines } = snapTo(box, { x, y: 200 }, others)
    expect(by).toEqual({ x: expected, y: 200 })
    const level = lines.filter(({ axis, from, to }) => axis === 'y' && to - from === gaps[0])
    expect(level.map(({ gap }) => gap)).toEqual(gaps)
  })

  it('keeps no distance to what stands in another row, nor one that is far from theirs', () => {
    const free = { by: { x: 303, y: 500 }, lines: [] }
    expect(snapTo(box, free.by, row(0, 150))).toEqual(free)
    expect(snapTo(box, { x: 320, y: 230 }, row(0, 150)).by).toEqual({ x: 320, y: 230 })
  })

  it('keeps to the grid by its corner, wherever it began', () => {
    expect(keepToGrid({ ...box, x: 3, y: 5 }, { x: 10, y: 10 }, 8)).toEqual({ x: 13, y: 11 })
  })
})

describe('the line under the pointer', () => {
  let design = emptyDesign()
  for (const id of ['a', 'b', 'c']) design = addNode(design, { id, service: 'ec2', label: id })
  design = connect(design, { id: 'plain', from: 'a', to: 'b' })
  design = connect(design, { id: 'copy', from: 'b', to: 'c', kind: 'replication' })
  const routes = new Map([
    [
      'plain',
      {
        points: [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
          { x: 100, y: 100 },
        ],
      },
    ],
    [
      'copy',
      {
        points: [
          { x: 0, y: 50 },
          { x: 60, y: 50 },
        ],
      },
    ],
  ])

  it('is the one within reach that a part can be put into', () => {
    expect(edgeAt(design.edges, routes, { x: 50, y: 6 })).toBe('plain')
    expect(edgeAt(design.edges, routes, { x: 106, y: 60 })).toBe('plain')
    expect(edgeAt(design.edges, routes, { x: 50, y: 20 })).toBeUndefined()
    expect(edgeAt(design.edges, routes, { x: 30, y: 50 })).toBeUndefined()
    expect(edgeAt(design.edges, routes, { x: 50, y: 0 }, 'a')).toBeUndefined()
  })
})
