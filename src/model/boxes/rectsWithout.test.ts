import fc from 'fast-check'
import { expect, it } from 'vitest'
import { remove } from '../edits/remove.ts'
import { arbitraryDesign } from '../testing/arbitraryDesign.ts'
import { rectsOf } from './rectsOf.ts'
import { rectsWithout } from './rectsWithout.ts'

it('gives what the design measures once the parts are taken away', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.array(fc.nat(), { maxLength: 4 }), (design, picks) => {
      const parts = [...design.groups, ...design.nodes]
      const chosen = picks.flatMap((pick) => parts[pick % Math.max(1, parts.length)]?.id ?? [])
      expect([...rectsWithout(design, chosen)]).toEqual([...rectsOf(remove(design, chosen))])
    }),
  )
})

it('leaves every rectangle around which nothing changes the very object it is', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.nat(), (design, pick) => {
      const node = design.nodes[pick % Math.max(1, design.nodes.length)]
      if (!node) return
      const rects = rectsOf(design)
      const around = new Set<string | undefined>()
      for (let id = node.group; id !== undefined; id = design.groups.find((group) => group.id === id)?.parent)
        around.add(id)
      const others = [...rectsWithout(design, [node.id])].filter(([id]) => !around.has(id))
      for (const [id, rect] of others) expect(rect).toBe(rects.get(id))
    }),
  )
})
