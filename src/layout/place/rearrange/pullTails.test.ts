import { expect, test } from 'vitest'
import type { Id, Rect } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { pullTails } from './pullTails.ts'
import { sketchOf } from './sketch.ts'

/** Columns and rows as far apart as parts usually stand. */
const column = (n: number) => n * (leafBox.width + 48)
const row = (n: number) => n * (leafBox.height + 60)

/** A queue with a worker far off in its row, what that writes to above it, and a row of other parts over the way. */
function pulled(edges: string, more: Readonly<Record<Id, readonly [number, number]>> = {}): Map<Id, Rect> {
  const corners: Record<Id, readonly [number, number]> = {
    api: [0, 0],
    auth: [1, 0],
    pool: [2, 0],
    users: [3, 0],
    log: [4, 0],
    queue: [0, 3],
    worker: [3, 3],
    exports: [3, 2],
    ...more,
  }
  const ids = Object.keys(corners)
  const design = aDesign({
    nodes: ids.map((id) => ({ id, service: 'lambda', label: id })),
    edges: edgesOf(
      `api -> auth\nauth -> pool\npool -> users\nusers -> log\napi -> queue\nqueue -> worker\n${edges}`,
    ),
  })
  const rects = new Map(
    Object.entries(corners).map(([id, [x, y]]) => [id, { x: column(x), y: row(y), ...leafBox }] as const),
  )
  const frames = foldDesign(design)
  pullTails(
    sketchOf({ design, frames, aside: new Set(), direction: 'right', ordered: true }, rects, new Set()),
  )
  return rects
}

const placeOf = (rects: Map<Id, Rect>, id: Id) => {
  const { x = NaN, y = NaN } = rects.get(id) ?? {}
  return [x, y]
}

test('what hangs on a long line comes nearer, all of it, into a column that others make', () => {
  const rects = pulled('worker -> exports')
  expect(placeOf(rects, 'worker')).toEqual([column(1), row(3)])
  expect(placeOf(rects, 'exports')).toEqual([column(1), row(2)])
})

test('it stops before what stands in its way', () => {
  const rects = pulled('worker -> exports', { other: [1, 2] })
  expect(placeOf(rects, 'worker')).toEqual([column(2), row(3)])
})

test('what is joined to something else as well stays', () => {
  const rects = pulled('worker -> exports\nusers -> exports')
  expect(placeOf(rects, 'worker')).toEqual([column(3), row(3)])
})

test('what stands beside its anchor stays', () => {
  const rects = pulled('worker -> exports', { worker: [1, 3], exports: [1, 2] })
  expect(placeOf(rects, 'worker')).toEqual([column(1), row(3)])
})
