import { describe, expect, it } from 'vitest'
import { emptyDesign } from '../emptyDesign.ts'
import { parseDesign } from '../reading/parseDesign.ts'
import type { Design } from '../types.ts'
import { writeDesign } from '../writing/writeDesign.ts'
import { addGroup, addNode } from './add.ts'
import { connect } from './connect.ts'
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
