import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesSince } from '../changesSince.ts'
import { moveBy } from '../edits/moveBy.ts'
import { resizeGroup } from '../edits/resizeGroup.ts'
import { arbitraryDesign } from '../testing/arbitraryDesign.ts'
import { measureRects } from './measureRects.ts'
import { rectsOf } from './rectsOf.ts'

const move = fc.record({
  pick: fc.nat(),
  dx: fc.double({ min: -500, max: 500, noNaN: true }),
  dy: fc.integer({ min: -500, max: 500 }),
})

it('gives, move after move, what measuring everything gives', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.array(move, { minLength: 1, maxLength: 5 }), (start, moves) => {
      let design = start
      rectsOf(design)
      for (const { pick, dx, dy } of moves) {
        const parts = [...design.groups, ...design.nodes]
        const part = parts[pick % Math.max(1, parts.length)]
        if (part) design = moveBy(design, [part.id], dx, dy)
        expect([...rectsOf(design)]).toEqual([...measureRects(design)])
      }
    }),
  )
})

it('gives what measuring everything gives where groups are resized between moves', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.array(move, { minLength: 1, maxLength: 6 }), (start, steps) => {
      let design = start
      rectsOf(design)
      for (const { pick, dx, dy } of steps) {
        const part = design.groups[pick % Math.max(1, design.groups.length)]
        if (!part) return
        const rect = rectsOf(design).get(part.id) ?? { x: 0, y: 0, width: 100, height: 100 }
        const [width, height] = [rect.width + Math.round(dx), rect.height + dy]
        design =
          pick % 3 === 0
            ? moveBy(design, [part.id], dx, dy)
            : resizeGroup(design, part.id, { x: rect.x - (pick % 2) * 20, y: rect.y, width, height })
        expect([...rectsOf(design)]).toEqual([...measureRects(design)])
      }
    }),
  )
})

it('keeps every rectangle that did not change, and tells which ones did', () => {
  fc.assert(
    fc.property(arbitraryDesign, move, (read, { pick, dx, dy }) => {
      const parts = [...read.groups, ...read.nodes]
      const part = parts[pick % Math.max(1, parts.length)]
      if (!part) return
      // The first edit leaves out what a file said without saying anything, such as a list of no sizes.
      const design = moveBy(read, [part.id], 1, 1)
      const before = rectsOf(design)
      const after = rectsOf(moveBy(design, [part.id], dx, dy))
      const elsewhere = [...after].filter(([id, rect]) => rect !== before.get(id)).map(([id]) => id)
      expect(changesSince(after, before)?.toSorted()).toEqual(elsewhere.toSorted())
      for (const id of elsewhere) expect(after.get(id)).not.toEqual(before.get(id))
    }),
  )
})
