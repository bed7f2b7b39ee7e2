import { describe, expect, it } from 'vitest'
import { rectsOf } from '../boxes/rectsOf.ts'
import { emptyDesign } from '../emptyDesign.ts'
import { parseDesign } from '../reading/parseDesign.ts'
import type { Design } from '../types.ts'
import { writeDesign } from '../writing/writeDesign.ts'
import { addGroup, addNode, addSpan } from './add.ts'
import { bendEdge, bentWay, isBent, unbendEdges } from './bend.ts'
import { connect } from './connect.ts'
import { duplicate, duplicateBeside } from './pasteParts.ts'
import { isPinned, setPinned } from './pin.ts'
import { remove } from './remove.ts'
import { reorder } from './reorder.ts'

function drawing(): Design {
  let design = addGroup(emptyDesign(), { id: 'box', kind: 'generic', label: 'Box' })
  for (const id of ['a', 'b', 'c'])
    design = addNode(design, { id, service: 'ec2', label: id, ...(id === 'a' && { group: 'box' }) })
  return connect(design, { id: 'line', from: 'a', to: 'b' })
}

const ids = (design: Design) => design.nodes.map(({ id }) => id)

describe('pinning', () => {
  it('holds a part and what stands in a pinned group, and lets go again', () => {
    const pinned = setPinned(drawing(), ['box', 'b'], true)
    expect(['a', 'b', 'c', 'box'].filter((id) => isPinned(pinned, id))).toEqual(['a', 'b', 'box'])
    const freed = setPinned(pinned, ['box'], false)
    expect(['a', 'b'].map((id) => isPinned(freed, id))).toEqual([false, true])
    expect(setPinned(freed, ['b'], false).view).toBeUndefined()
  })

  it('changes nothing for what is pinned already, or has no place', () => {
    const pinned = setPinned(drawing(), ['a'], true)
    expect(setPinned(pinned, ['a'], true)).toBe(pinned)
    expect(setPinned(pinned, ['line'], true)).toBe(pinned)
  })

  it('is kept in the file, and goes with the part', () => {
    const pinned = setPinned(drawing(), ['a', 'b'], true)
    const read = parseDesign(writeDesign(pinned))
    expect(read.ok && read.design.view?.pinned).toEqual(['a', 'b'])
    expect(remove(pinned, ['a']).view?.pinned).toEqual(['b'])
  })
})

describe('bending a line', () => {
  const way = [
    { x: 10, y: 0 },
    { x: 10, y: 50 },
    { x: 300, y: 50 },
  ]
  const placed = () => addNode(drawing(), { id: 'd', service: 'ec2', label: 'd', at: { x: 100, y: 40 } })
  const bent = () => {
    const design = connect(placed(), { id: 'bent', from: 'd', to: 'b' })
    return bendEdge(design, 'bent', way)
  }

  it('keeps the way in the file, relative to where the line starts', () => {
    const read = parseDesign(writeDesign(bent()))
    const design = read.ok ? read.design : emptyDesign()
    expect(design.view?.bends).toEqual({
      bent: [
        [-90, -40],
        [-90, 10],
        [200, 10],
      ],
    })
    const edge = design.edges.find(({ id }) => id === 'bent')
    expect(edge && bentWay(design, rectsOf(design), edge)).toEqual(way)
  })

  it('goes with the line: taken away with it, copied with it', () => {
    expect(remove(bent(), ['b']).view?.bends).toBeUndefined()
    const { design } = duplicate(bent(), ['d', 'b'], 0, 500)
    const copy = design.edges.at(-1)
    expect(copy && bentWay(design, rectsOf(design), copy)).toEqual(way.map(({ x, y }) => ({ x, y: y + 500 })))
  })

  it('is let go again, and changes nothing for what is no line', () => {
    expect(unbendEdges(bent(), ['bent']).view?.bends).toBeUndefined()
    expect(isBent(bent(), 'bent')).toBe(true)
    expect(isBent(bent(), 'constructor')).toBe(false)
    const design = placed()
    expect(bendEdge(design, 'nothing', way)).toBe(design)
    expect(unbendEdges(design, ['line'])).toBe(design)
  })

  it('is left out, and told, for a line that is not there', () => {
    const design = bent()
    const stray = {
      ...design,
      view: {
        ...design.view,
        bends: {
          ...design.view?.bends,
          gone: [
            [0, 0],
            [9, 0],
          ],
        },
      },
    }
    const read = parseDesign(JSON.stringify(stray))
    expect(read.ok && read.design.view?.bends).toEqual(design.view?.bends)
    expect(read.ok && read.warnings.map(({ path }) => path)).toEqual(['$.view.bends.gone'])
  })
})

describe('the order of drawing', () => {
  it('brings parts to the front and to the back, their own order kept', () => {
    expect(ids(reorder(drawing(), ['a', 'b'], 'front'))).toEqual(['c', 'a', 'b'])
    expect(ids(reorder(drawing(), ['c', 'b'], 'back'))).toEqual(['b', 'c', 'a'])
  })

  it('is the same design when nothing moves', () => {
    const design = drawing()
    expect(reorder(design, ['c'], 'front')).toBe(design)
    expect(reorder(design, ['nothing'], 'back')).toBe(design)
  })
})

describe('copying beside', () => {
  const fleet = () => addSpan(drawing(), { id: 'fleet', kind: 'asg', label: 'Fleet', members: ['a', 'b'] })
  const members = (design: Design, span: string) => design.spans.find(({ id }) => id === span)?.members

  it('keeps the copy of a member in the span, and the copy of a stranger out of it', () => {
    const made = duplicateBeside(fleet(), ['a'], 24, 24)
    expect(members(made.design, 'fleet')).toEqual(['a', 'b', ...made.ids])
    expect(members(duplicateBeside(fleet(), ['c'], 24, 24).design, 'fleet')).toEqual(['a', 'b'])
  })

  it('copies a span with all its members, and lets its first be', () => {
    const made = duplicateBeside(fleet(), ['a', 'b'], 24, 24)
    expect(members(made.design, 'fleet')).toEqual(['a', 'b'])
    expect(made.design.spans.map((span) => span.members.length)).toEqual([2, 2])
  })
})
