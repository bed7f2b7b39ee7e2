import { expect, it } from 'vitest'
import type { Layout, Route } from '../layout/index.ts'
import { withSameRoutes } from './sameRoutes.ts'

const line = (y: number, label = 0): Route => ({
  points: [
    { x: 0, y },
    { x: 100, y },
  ],
  ...(label > 0 && { label: { x: 40, y, width: label, height: 14 } }),
})
const layout = (routes: Record<string, Route>): Layout => ({
  rects: new Map(),
  spans: new Map(),
  routes: new Map(Object.entries(routes)),
})

it('keeps the routes of before where the lines run as before, and takes the others', () => {
  const before = layout({ same: line(1, 30), bent: line(2), renamed: line(3, 30), gone: line(4) })
  const after = layout({ same: line(1, 30), bent: line(9), renamed: line(3, 50), fresh: line(5) })
  const kept = withSameRoutes(after, before)
  expect([...kept.routes.keys()]).toEqual(['same', 'bent', 'renamed', 'fresh'])
  expect(kept.routes.get('same')).toBe(before.routes.get('same'))
  for (const id of ['bent', 'renamed', 'fresh']) expect(kept.routes.get(id)).toBe(after.routes.get(id))
})
