import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Rect } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import type { Elk } from '../../types.ts'
import { levelRegions } from './levelRegions.ts'
import { placeDesign } from '../placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

const design = aDesign({
  groups: [
    { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
    { id: 'home', kind: 'region', label: 'Region 1', parent: 'cloud' },
    { id: 'copy', kind: 'region', label: 'Region 2', parent: 'cloud' },
  ],
  nodes: [
    { id: 'app', service: 'lambda', label: 'App', group: 'home' },
    { id: 'table', service: 'dynamodb', label: 'Table', group: 'home' },
    { id: 'queue', service: 'sqs', label: 'Queue', group: 'home' },
    { id: 'files', service: 's3', label: 'Files', group: 'home' },
    { id: 'vault', service: 's3', label: 'Copies', group: 'copy' },
  ],
  edges: edgesOf('app -> table\napp -> queue\napp -> files\nfiles -> vault'),
})

const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height })

test('Regions beside each other begin and end at one level, whatever is in them', async () => {
  const { rects } = await placeDesign(design, elk, { direction: 'right' })
  const [home, copy] = [rects.get('home'), rects.get('copy')]
  expect([copy?.y, copy?.height]).toEqual([home?.y, home?.height])
  expect(copy?.x).toBeGreaterThanOrEqual((home?.x ?? 0) + (home?.width ?? 0))
})

test('… and downwards, one above the other, at the sides', async () => {
  const { rects } = await placeDesign(design, elk, { direction: 'down' })
  const [home, copy] = [rects.get('home'), rects.get('copy')]
  expect([copy?.x, copy?.width]).toEqual([home?.x, home?.width])
})

test('a Region does not grow over what stands beside it, nor do Regions that stand in one column grow in height', () => {
  const { groups } = design
  const lone = { id: 'lone', service: 's3', label: 'Lone', group: 'cloud' }
  const rects = new Map<string, Rect>([
    ['cloud', box(0, 0, 900, 700)],
    ['home', box(40, 60, 300, 500)],
    ['copy', box(400, 360, 300, 200)],
    ['lone', box(500, 100, 112, 84)],
  ])
  levelRegions(aDesign({ groups, nodes: [lone] }), rects, 'right')
  expect(rects.get('copy')).toEqual(box(400, 360, 300, 200))
  const column = new Map<string, Rect>([
    ['cloud', box(0, 0, 900, 900)],
    ['home', box(40, 60, 300, 300)],
    ['copy', box(40, 400, 200, 200)],
  ])
  levelRegions(aDesign({ groups }), column, 'right')
  expect(column.get('copy')).toEqual(box(40, 400, 200, 200))
})

test('a Region does not grow over the way between two parts that stand outside of it', () => {
  const ends = ['one', 'two'].map((id) => ({ id, service: 's3', label: id }))
  const rects = new Map<string, Rect>([
    ['home', box(40, 60, 300, 500)],
    ['copy', box(400, 360, 300, 200)],
    ['one', box(350, 0, 20, 20)],
    ['two', box(800, 200, 112, 84)],
  ])
  const regions = ['home', 'copy'].map((id) => ({ id, kind: 'region', label: id }) as const)
  const grown = (edges: string) => {
    const own = new Map(rects)
    levelRegions(aDesign({ groups: regions, nodes: ends, edges: edgesOf(edges) }), own, 'right')
    return own.get('copy')
  }
  expect(grown('one -> two')).toEqual(box(400, 360, 300, 200))
  expect(grown('one -> one')).toEqual(box(400, 60, 300, 500))
})
