import { expect, test } from 'vitest'
import type { Design, Rect } from '../../../model/index.ts'
import { withRects } from '../../../model/index.ts'
import { layoutOf } from '../../layoutOf.ts'
import { aDesign } from '../../testing/aDesign.ts'
import { finishFaults } from '../../testing/finish/finishFaults.ts'
import { makeBorderRoom } from './makeBorderRoom.ts'

/** A client that calls a part in a group in a cloud, one row, with the words given. */
function calling(label: string): { design: Design; rects: Map<string, Rect> } {
  const design = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'Cloud' },
      { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
    ],
    nodes: [
      { id: 'client', service: 'users', label: 'Client' },
      { id: 'part', service: 's3', label: 'Part', group: 'region' },
    ],
    edges: [{ id: 'call', from: 'client', to: 'part', label }],
  })
  const rects = new Map([
    ['client', { x: 0, y: 88, width: 112, height: 84 }],
    ['cloud', { x: 148, y: 0, width: 192, height: 232 }],
    ['region', { x: 168, y: 44, width: 152, height: 168 }],
    ['part', { x: 188, y: 88, width: 112, height: 84 }],
  ])
  return { design, rects }
}

test('a label gets a stretch between borders that it fits on', () => {
  const { design, rects } = calling('drag and drop')
  const straddling = (all: ReadonlyMap<string, Rect>) => {
    const placed = withRects(design, all, 'right')
    return finishFaults(placed, layoutOf(placed)).labelsOverBorders
  }
  expect(straddling(rects)).toHaveLength(1)
  const before = rects.get('cloud')?.x ?? 0
  makeBorderRoom(design, rects, () => [])
  expect(rects.get('cloud')?.x).toBeGreaterThan(before)
  expect(straddling(rects)).toEqual([])
})

test('no room is made for a label that has it, or lacks too much', () => {
  for (const label of ['SQL', 'a long explanation of everything that this line could be for, and more']) {
    const { design, rects } = calling(label)
    const before = new Map(rects)
    makeBorderRoom(design, rects, () => [])
    expect(rects).toEqual(before)
  }
})
