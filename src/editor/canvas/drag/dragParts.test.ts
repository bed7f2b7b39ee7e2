import { describe, expect, it } from 'vitest'
import { duplicate, indexOf, rectsOf, type Design } from '../../../model/index.ts'
import { dragParts, outermostOf } from './dragParts.ts'
import { groupAt, nodeAt } from './groupAt.ts'
import { network } from '../testing/network.ts'

const parentIn = (design: Design, id: string) => indexOf(design).parentOf(id)

describe('a drag', () => {
  it('keeps the part in its group while the pointer stays in it', () => {
    const drag = dragParts(network(), ['web'])
    const place = drag.placeAt({ x: 180, y: 250 }, false)
    expect(place).toEqual({})
    const moved = drag.moved({ x: 10, y: 5 }, place)
    expect(rectsOf(moved).get('web')).toMatchObject({ x: 140, y: 225 })
    expect(parentIn(moved, 'web')).toBe('left')
  })

  it('puts the part into the group under the pointer, where it stands', () => {
    const drag = dragParts(network(), ['web'])
    const place = drag.placeAt({ x: 480, y: 250 }, false)
    const moved = drag.moved({ x: 300, y: 5 }, place)
    expect(parentIn(moved, 'web')).toBe('right')
    expect(rectsOf(moved).get('web')).toMatchObject({ x: 430, y: 225 })
  })

  it('lets a part out of a group that would grow after it', () => {
    const drag = dragParts(network(), ['web'])
    expect(drag.placeAt({ x: 320, y: 250 }, false)).toEqual({ change: { into: 'az' } })
    expect(drag.placeAt({ x: 1200, y: 250 }, false)).toEqual({ change: { into: undefined } })
  })

  it('keeps the parent when asked to', () => {
    const drag = dragParts(network(), ['web'])
    expect(drag.placeAt({ x: 480, y: 250 }, true)).toEqual({})
  })

  it('refuses a subnet outside an Availability Zone, and says which group and why', () => {
    const drag = dragParts(network(), ['left'])
    const { refused, change } = drag.placeAt({ x: 820, y: 540 }, false)
    expect(change).toBeUndefined()
    expect(refused?.by).toBe('vpc')
    expect(refused?.why.code).toBe('nesting')
  })

  it('never takes a dragged group for its own target', () => {
    const drag = dragParts(network(), ['az'])
    expect(drag.placeAt({ x: 120, y: 200 }, false)).toEqual({})
  })

  it('changes only the view while the group stays the same, so that nothing is judged again', () => {
    const drag = dragParts(network(), ['web'])
    const place = drag.placeAt({ x: 480, y: 250 }, false)
    const one = drag.moved({ x: 300, y: 0 }, place)
    const two = drag.moved({ x: 310, y: 0 }, place)
    expect(two.nodes).toBe(one.nodes)
    expect(two.view).not.toBe(one.view)
  })

  it('drags copies and leaves the originals', () => {
    const drag = dragParts(network(), ['web'], duplicate)
    const moved = drag.moved({ x: 20, y: 0 }, {})
    expect(drag.ids).not.toContain('web')
    expect(rectsOf(moved).get('web')).toMatchObject({ x: 130, y: 220 })
    expect(rectsOf(moved).get(drag.ids[0] ?? '')).toMatchObject({ x: 150, y: 220 })
  })

  it('moves what stands inside another dragged part only once', () => {
    expect(outermostOf(network(), ['web', 'left', 'right'])).toEqual(['left', 'right'])
    const drag = dragParts(network(), ['web', 'left'])
    expect(rectsOf(drag.moved({ x: 10, y: 0 }, {})).get('web')).toMatchObject({ x: 140 })
  })
})

describe('what lies at a point', () => {
  it('is the innermost group', () => {
    expect(groupAt(network(), { x: 150, y: 400 })?.id).toBe('left')
    expect(groupAt(network(), { x: 350, y: 300 })?.id).toBe('az')
    expect(groupAt(network(), { x: -5, y: 0 })).toBeUndefined()
  })

  it('is a node, with some reach around it', () => {
    expect(nodeAt(network(), { x: 180, y: 250 })).toBe('web')
    expect(nodeAt(network(), { x: 125, y: 250 })).toBeUndefined()
    expect(nodeAt(network(), { x: 125, y: 250 }, 12)).toBe('web')
  })
})
