import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import { layoutFrom } from '../layoutFrom.ts'
import { aDesign, edgesOf } from '../testing/aDesign.ts'
import type { Elk } from '../types.ts'
import { placeDesign } from './placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

test('the one way in is straight, though the page would be less wide with a bend in it', async () => {
  const inside = { group: 'region' } as const
  const design = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
    ],
    nodes: [
      { id: 'app', service: 'client', label: 'Application' },
      { id: 'table', service: 'dynamodb', label: 'Table', ...inside },
      { id: 'stream', service: 'kinesis', label: 'Streams', ...inside },
      { id: 'data', service: 'kinesis', label: 'Data streams', ...inside },
      { id: 'fn', service: 'lambda', label: 'Lambda', ...inside },
      { id: 'hose', service: 'firehose', label: 'Firehose', ...inside },
      { id: 'mail', service: 'sns', label: 'SNS', ...inside },
      { id: 'archive', service: 's3', label: 'S3', ...inside },
    ],
    edges: edgesOf(
      'app -> table\ntable -> stream\ntable -> data\nstream -> fn\ndata -> hose\nfn -> mail\nhose -> archive',
    ),
  })
  const { rects, direction } = await placeDesign(design, elk, { direction: 'right' })
  expect(layoutFrom(design, rects, direction).routes.get('e1')?.points.length).toBe(2)
})
