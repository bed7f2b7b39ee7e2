import { expect, test } from 'vitest'
import type { Design, Edge, EdgeKind, Span } from '../../model/index.ts'
import { rectsOf } from '../../model/index.ts'
import { layoutOf } from '../layoutOf.ts'
import { reroute } from '../reroute.ts'
import { aDesign } from '../testing/aDesign.ts'

/** A caller left of a column of members of one Auto Scaling group. */
function fleet(count: number, kind: EdgeKind, labels: readonly string[] = []): Design {
  const members = Array.from({ length: count }, (_, i) => `m${i}`)
  const edges: Edge[] = members.map((to, i) => ({
    id: `to-${to}`,
    from: 'a',
    to,
    kind,
    label: labels[i] ?? 'HTTP',
  }))
  const span: Span = { id: 'asg', kind: 'asg', label: 'Auto Scaling group', members }
  const nodes = ['a', ...members].map((id) => ({ id, service: 'ec2', label: id }))
  const positions = Object.fromEntries([
    ['a', [0, 150]],
    ...members.map((id, i) => [id, [400, i * 150]]),
  ]) as Record<string, readonly [number, number]>
  return { ...aDesign({ nodes, edges }), spans: [span], view: { positions } }
}

/** How many different lines are drawn. */
function lines(design: Design): number {
  return new Set([...layoutOf(design).routes.values()].map(({ points }) => JSON.stringify(points))).size
}

test('one line to a span stands for the same edge to each of its members, and says it once', () => {
  const design = fleet(3, 'sync')
  const { routes, spans } = layoutOf(design)
  expect(lines(design)).toBe(1)
  expect([...routes.values()].filter(({ label }) => label !== undefined).length).toBe(1)
  expect(routes.get('to-m1')?.points.at(-1)?.x).toBe(spans.get('asg')?.x)
})

test('edges that say different things, or miss a member, keep lines of their own', () => {
  expect(lines(fleet(3, 'sync', ['GET', 'PUT', 'GET']))).toBe(3)
  const design = fleet(3, 'sync')
  expect(lines({ ...design, edges: design.edges.slice(1) })).toBe(2)
})

test('with two members only what manages them is drawn as one line, unless there are many edges', () => {
  expect(lines(fleet(2, 'sync'))).toBe(2)
  expect(lines(fleet(2, 'management'))).toBe(1)
})

test('while a member is dragged, the line to its span goes with the span', () => {
  const design = fleet(3, 'sync')
  const positions = { ...design.view?.positions, m2: [460, 380] as const }
  const moved = { ...design, view: { positions } }
  const after = reroute(moved, layoutOf(design), new Set(['m2']))
  const ends = [...after.routes.values()].map(({ points }) => points.at(-1)?.x)
  expect(new Set(ends)).toEqual(new Set([after.spans.get('asg')?.x]))
  expect(rectsOf(moved).get('m2')?.x).toBe(460)
})
