import { describe, expect, test } from 'vitest'
import type { Design, Edge, Group, Id, Point } from '../../../model/index.ts'
import { layoutOf } from '../../layoutOf.ts'
import { aDesign } from '../aDesign.ts'
import { finishFaults } from './finishFaults.ts'

/** Nodes at given corners, with edges from the first to each other. */
function fan(
  corners: Readonly<Record<Id, readonly [number, number]>>,
  labels: readonly string[] = [],
): Design {
  const ids = Object.keys(corners)
  const [hub = '', ...others] = ids
  const edges = others.map((to, i): Edge => {
    const label = labels[i]
    return { id: `to-${to}`, from: hub, to, ...(label === undefined ? {} : { label }) }
  })
  const nodes = ids.map((id) => ({ id, service: 'ec2', label: id }))
  return { ...aDesign({ nodes, edges }), view: { positions: corners } }
}

/** The faults of a design's layout with some of its lines and labels drawn otherwise. */
function faultsWith(
  design: Design,
  lines: Readonly<Record<Id, readonly Point[]>>,
  label?: { id: Id; x: number; y: number },
) {
  const layout = layoutOf(design)
  const routes = new Map(layout.routes)
  for (const [id, points] of Object.entries(lines)) routes.set(id, { points })
  const labelled = label && routes.get(label.id)
  if (label && labelled)
    routes.set(label.id, { ...labelled, label: { x: label.x, y: label.y, width: 40, height: 14 } })
  return finishFaults(design, { ...layout, routes })
}

const at = (x: number, y: number): Point => ({ x, y })

describe('finished drawings', () => {
  const pair = fan({ hub: [0, 150], a: [300, 0], b: [300, 300] })

  test('have branches that turn off their trunk at one place', () => {
    expect(finishFaults(pair, layoutOf(pair)).forks).toEqual([])
    const forked = faultsWith(pair, {
      'to-a': [at(80, 174), at(120, 174), at(120, 24), at(332, 24)],
      'to-b': [at(80, 174), at(150, 174), at(150, 324), at(332, 324)],
    })
    expect(forked.forks).toEqual(['to-a and to-b, 30 px'])
  })

  test('meet mirrored parts at mirrored sides', () => {
    const row = { ...fan({ hub: [200, 0], a: [0, 300], b: [400, 300] }) }
    const down: Design = { ...row, view: { ...row.view, direction: 'down' } }
    expect(finishFaults(down, layoutOf(down)).unlikeTwins).toEqual([])
    const unlike = faultsWith(down, {
      'to-a': [at(256, 66), at(256, 324), at(80, 324)],
      'to-b': [at(256, 66), at(256, 200), at(456, 200), at(456, 300)],
    })
    expect(unlike.unlikeTwins).toEqual(['to-a and to-b'])
  })

  test('have parts that do the same in one row or column', () => {
    const column = fan({ hub: [0, 150], a: [300, 0], b: [300, 150], c: [300, 300] })
    expect(finishFaults(column, layoutOf(column)).outOfRank).toEqual([])
    const star = fan({ hub: [0, 150], a: [0, 0], b: [300, 150], c: [0, 300] })
    expect(finishFaults(star, layoutOf(star)).outOfRank).toEqual(['a, b, c'])
  })

  test('have room for an arrowhead after the last bend', () => {
    expect(finishFaults(pair, layoutOf(pair)).shortEnds).toEqual([])
    const bent = [at(80, 174), at(324, 174), at(324, 24), at(332, 24)]
    expect(faultsWith(pair, { 'to-a': bent }).shortEnds).toEqual(['to-a: 8 px'])
  })

  test('have parallel lines well apart', () => {
    const close = faultsWith(pair, {
      'to-a': [at(80, 168), at(200, 168), at(200, 24), at(332, 24)],
      'to-b': [at(80, 174), at(200, 174), at(200, 324), at(332, 324)],
    })
    expect(close.close).toEqual(['to-a 6 px from to-b'])
  })

  test('say on a branch what only the branch does, and once on the trunk what all do', () => {
    const apart = fan({ hub: [0, 150], a: [300, 0], b: [300, 150], c: [300, 300] }, ['read', 'write', 'scan'])
    expect(finishFaults(apart, layoutOf(apart)).labelsOnTrunks).toEqual([])
    const same = fan({ hub: [0, 150], a: [300, 0], b: [300, 300] }, ['read', 'read'])
    expect(finishFaults(same, layoutOf(same)).labelsRepeated).toEqual([])
    expect(faultsWith(same, {}, { id: 'to-b', x: 220, y: 340 }).labelsRepeated).toEqual(['2 × read from hub'])
    expect(faultsWith(apart, {}, { id: 'to-a', x: 84, y: 158 }).labelsOnTrunks).toEqual(['“read” (to-a)'])
  })

  test('keep lines off the borders of groups, and words clear of them', () => {
    const group = { id: 'box', kind: 'generic', label: 'Box' } as const
    const boxed: Design = {
      ...fan({ hub: [0, 150], a: [400, 150] }, ['read']),
      groups: [group],
      view: { positions: { hub: [0, 150], a: [400, 150], box: [200, 20] }, sizes: { box: [100, 153] } },
    }
    const along = faultsWith(boxed, { 'to-a': [at(80, 174), at(432, 174)] })
    expect(along.onBorders).toEqual(['to-a on box'])
    const struck = faultsWith(boxed, {}, { id: 'to-a', x: 190, y: 100 })
    expect(struck.labelsOverBorders).toEqual(['“read” (to-a)'])
    expect(struck.labelsFar).toHaveLength(1)
  })

  test('have lines around groups that hold neither end, but at the hull of a span in each that holds a member', () => {
    const zones = ['a', 'b', 'c'].map((z): Group => ({ id: `az-${z}`, kind: 'az', label: z, zone: z }))
    const parts = ['a', 'b', 'c'].map((z) => ({ id: z, service: 'ec2', label: z, group: `az-${z}` }))
    const edges = ['a', 'b', 'c'].map((to): Edge => ({ id: `to-${to}`, from: 'alb', to }))
    const inRow = Object.fromEntries(zones.map(({ id }, i): [Id, [number, number]] => [id, [200, 200 * i]]))
    const inZone = Object.fromEntries(parts.map(({ id }): [Id, [number, number]] => [id, [32, 60]]))
    const design = (spans: Design['spans']): Design => ({
      ...aDesign({
        groups: zones,
        nodes: [{ id: 'alb', service: 'alb', label: 'ALB' }, ...parts],
        edges: spans.length > 0 ? edges : edges.slice(0, 1),
        spans,
      }),
      view: { positions: { ...inRow, ...inZone, alb: [0, 260] } },
    })
    const spanned = design([{ id: 'asg', kind: 'asg', label: 'ASG', members: ['a', 'b', 'c'] }])
    expect(layoutOf(spanned).routes.get('to-a')?.points.at(-1)?.y).toBeGreaterThan(200)
    expect(finishFaults(spanned, layoutOf(spanned)).foreign).toEqual([])
    const through = { 'to-a': [at(80, 284), at(220, 284), at(220, 84), at(264, 84)] }
    expect(faultsWith(design([]), through).foreign).toEqual(['to-a through az-b'])
  })
})
