import { expect, test } from 'vitest'
import type { Design, Id, Rect } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import { aDesign } from '../../testing/aDesign.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { trimEnds } from './trimEnds.ts'

const design = aDesign({
  groups: [
    { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
    { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
    { id: 'vpc-1', kind: 'vpc', label: 'VPC', parent: 'region' },
    { id: 'vpc-2', kind: 'vpc', label: 'VPC', parent: 'region' },
  ],
  nodes: [
    { id: 'a', service: 'ec2', label: 'A', group: 'vpc-1' },
    { id: 'b', service: 'ec2', label: 'B', group: 'vpc-2' },
  ],
})

test('empty ends of groups are taken away, of those drawn alike so that they still are', () => {
  const rects = new Map([
    ['cloud', { x: 0, y: 0, width: 460, height: 800 }],
    ['region', { x: 20, y: 44, width: 420, height: 600 }],
    ['vpc-1', { x: 40, y: 88, width: 252, height: 148 }],
    ['vpc-2', { x: 40, y: 268, width: 252, height: 148 }],
    ['a', { ...leafBox, x: 60, y: 132 }],
    ['b', { ...leafBox, x: 60, y: 312 }],
  ])
  trimEnds(design, rects, foldDesign(design))
  expect(rects.get('vpc-1')).toEqual({ x: 40, y: 88, width: 152, height: 148 })
  expect(rects.get('vpc-2')).toEqual({ x: 40, y: 268, width: 152, height: 148 })
  expect(rects.get('region')).toEqual({ x: 20, y: 44, width: 192, height: 392 })
  expect(rects.get('cloud')).toEqual({ x: 0, y: 0, width: 232, height: 456 })
})

test('Regions drawn alike lose alike what none of them needs, and close up to each other as near as they were', () => {
  const regions = ['1', '2']
  const two = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      ...regions.map((n) => ({
        id: `r${n}`,
        kind: 'region' as const,
        label: `Region ${n}`,
        parent: 'cloud',
      })),
    ],
    nodes: [
      ...regions.map((n) => ({ id: `fn-${n}`, service: 'lambda', label: 'Function', group: `r${n}` })),
      ...regions.map((n) => ({ id: `db-${n}`, service: 'dynamodb', label: 'Table', group: `r${n}` })),
    ],
    edges: regions.map((n) => ({ id: `e${n}`, from: `fn-${n}`, to: `db-${n}` })),
  })
  const rects = new Map([
    ['cloud', { x: 0, y: 0, width: 900, height: 600 }],
    ['r1', { x: 20, y: 44, width: 400, height: 500 }],
    ['r2', { x: 456, y: 44, width: 400, height: 500 }],
    ['fn-1', { ...leafBox, x: 40, y: 88 }],
    ['db-1', { ...leafBox, x: 40, y: 200 }],
    ['fn-2', { ...leafBox, x: 476, y: 88 }],
    ['db-2', { ...leafBox, x: 476, y: 240 }],
  ])
  trimEnds(two, rects, foldDesign(two))
  expect(rects.get('r1')).toEqual({ x: 20, y: 44, width: 152, height: 300 })
  expect(rects.get('r2')).toEqual({ x: 208, y: 44, width: 152, height: 300 })
  expect(rects.get('fn-2')).toMatchObject({ x: 228, y: 88 })
  expect(rects.get('cloud')).toEqual({ x: 0, y: 0, width: 380, height: 364 })
})

/** Two Regions with a VPC of two zones each, of which the second lacks `missing`. */
function twoRegions(missing: Id): { design: Design; rects: Map<Id, Rect> } {
  const regions = ['1', '2'] as const
  const zones = ['a', 'b'].flatMap((zone) => regions.map((n) => ({ zone, n, id: `az-${n}${zone}` })))
  const kept = zones.filter(({ id }) => id !== missing)
  const design = aDesign({
    groups: [
      ...regions.map((n) => ({ id: `r${n}`, kind: 'region' as const, label: `Region ${n}` })),
      ...regions.map((n) => ({ id: `vpc-${n}`, kind: 'vpc' as const, label: 'VPC', parent: `r${n}` })),
      ...kept.map(({ id, n, zone }) => ({
        id,
        kind: 'az' as const,
        label: `Zone ${zone}`,
        zone,
        parent: `vpc-${n}`,
      })),
    ],
    nodes: kept.map(({ id }) => ({ id: `ec2-${id}`, service: 'ec2', label: 'Server', group: id })),
  })
  const rects = new Map<Id, Rect>()
  regions.forEach((n, i) => {
    const x = i * 452
    rects.set(`r${n}`, { x, y: 0, width: 416, height: 276 })
    rects.set(`vpc-${n}`, { x: x + 20, y: 44, width: 376, height: 212 })
    for (const [at, zone] of [
      [x + 40, 'a'],
      [x + 224, 'b'],
    ] as const) {
      rects.set(`az-${n}${zone}`, { x: at, y: 88, width: 152, height: 148 })
      rects.set(`ec2-az-${n}${zone}`, { ...leafBox, x: at + 20, y: 132 })
    }
  })
  rects.delete(missing)
  rects.delete(`ec2-${missing}`)
  return { design, rects }
}

test('a Region that lacks the last zone of the one before it ends where its content does', () => {
  const { design: two, rects } = twoRegions('az-2b')
  trimEnds(two, rects, foldDesign(two))
  expect(rects.get('r1')).toEqual({ x: 0, y: 0, width: 416, height: 276 })
  expect(rects.get('vpc-2')).toEqual({ x: 472, y: 44, width: 192, height: 212 })
  expect(rects.get('r2')).toEqual({ x: 452, y: 0, width: 232, height: 276 })
})

test('what stands behind a Region that lacks the last zone moves up', () => {
  const { design: two, rects } = twoRegions('az-1b')
  trimEnds(two, rects, foldDesign(two))
  expect(rects.get('r1')).toEqual({ x: 0, y: 0, width: 232, height: 276 })
  expect(rects.get('r2')).toEqual({ x: 268, y: 0, width: 416, height: 276 })
  expect(rects.get('ec2-az-2b')).toMatchObject({ x: 512 })
})
