import { expect, it } from 'vitest'
import { moveBy } from '../edits/moveBy.ts'
import { emptyDesign } from '../emptyDesign.ts'
import type { Design } from '../types.ts'
import { writeDesign } from './writeDesign.ts'
import { writingSteps } from './writingSteps.ts'

function crowd(count: number): Design {
  const ids = Array.from({ length: count }, (_, i) => `part-${i}`)
  return {
    ...emptyDesign('Crowd'),
    nodes: ids.map((id) => ({ id, service: 'ec2', label: id })),
    view: { positions: Object.fromEntries(ids.map((id, i) => [id, [i, 2 * i] as const])) },
  }
}

const copyOf = (design: Design): Design => structuredClone(design)

function takeAll(design: Design): void {
  for (const step of writingSteps(design)) step()
}

it('leaves nothing large to be written at once, and the text as it is without steps', () => {
  const design = crowd(1000)
  takeAll(design)
  expect(writingSteps(design)).toEqual([])
  expect(writeDesign(design)).toBe(writeDesign(copyOf(design)))
})

it('writes places too in more than one step: they are half of the text', () => {
  const design = crowd(1000)
  takeAll(design)
  // The same parts elsewhere.
  const elsewhere = { ...design, view: copyOf(crowd(1000)).view ?? {} }
  expect(writingSteps(elsewhere).length).toBeGreaterThan(2)
  takeAll(elsewhere)
  expect(writeDesign(elsewhere)).toBe(writeDesign(copyOf(elsewhere)))
})

it('takes none where few places changed, or few were not written', () => {
  const design = crowd(1000)
  takeAll(design)
  writeDesign(design)
  const moved = moveBy(design, ['part-3'], 40, 40)
  expect(writingSteps(moved)).toEqual([])
  expect(writeDesign(moved)).toBe(writeDesign(copyOf(moved)))
  expect(writingSteps(crowd(20))).toEqual([])
})
