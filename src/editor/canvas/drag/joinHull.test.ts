import { expect, it } from 'vitest'
import { addNode, addSpan, emptyDesign, moveBy, type Design } from '../../../model/index.ts'
import { joinHull } from './joinHull.ts'

/** Two servers in one Auto Scaling group, far enough apart for a third between them; one server and a queue elsewhere. */
function fleet(): Design {
  const at = { a: [0, 0], b: [400, 0], spare: [0, 500], queue: [400, 500] } as const
  const design = Object.entries(at).reduce(
    (now, [id, [x, y]]) =>
      addNode(now, { id, service: id === 'queue' ? 'sqs' : 'ec2', label: id, at: { x, y } }),
    emptyDesign(),
  )
  return addSpan(design, { id: 'asg', kind: 'asg', label: 'Fleet', members: ['a', 'b'] })
}
const members = (design: Design) => design.spans[0]?.members

it('a part let go in the hull of a span of its like belongs to it', () => {
  const dropped = moveBy(fleet(), ['spare'], 200, -500)
  expect(members(joinHull(dropped, 'spare', fleet()))).toEqual(['a', 'b', 'spare'])
})

it('what the span holds none of stays out, and so does what is let go beside it', () => {
  expect(members(joinHull(moveBy(fleet(), ['queue'], -200, -500), 'queue', fleet()))).toEqual(['a', 'b'])
  expect(members(joinHull(moveBy(fleet(), ['spare'], 200, -200), 'spare', fleet()))).toEqual(['a', 'b'])
})

it('what stood there before it was moved a little stays as it was, its copy joins', () => {
  const inside = moveBy(fleet(), ['spare'], 200, -500)
  const nudged = moveBy(inside, ['spare'], 8, 0)
  expect(joinHull(nudged, 'spare', inside)).toBe(nudged)
  expect(members(joinHull(nudged, 'spare'))).toEqual(['a', 'b', 'spare'])
})
