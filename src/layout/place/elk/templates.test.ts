import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Design } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import type { Elk } from '../../types.ts'
import { asideOf } from '../fold/asideOf.ts'
import type { Task } from './elkGraph.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { placeDesign } from '../placeDesign.ts'
import { createTemplates } from './templates.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** An ELK that counts what it is asked. */
function counting() {
  const real = new ELK() as unknown as Elk
  const asked = vi.fn<Elk['layout']>((graph) => real.layout(graph))
  return { elk: { layout: asked } satisfies Elk, asked }
}

const nodes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `n${i}`, service: 'ec2', label: `Node ${i}` }))
const chain = aDesign({ nodes: nodes(3), edges: edgesOf('n0 -> n1\nn1 -> n2') })
const fan = aDesign({ nodes: nodes(4), edges: edgesOf('n0 -> n1\nn0 -> n2\nn0 -> n3') })

function taskOf(design: Design): Task {
  return { design, frames: foldDesign(design), aside: asideOf(design), direction: 'right', ordered: true }
}

test('what ELK laid out before is not asked again, and the same boxes are no new template', async () => {
  const { elk, asked } = counting()
  const templates = createTemplates(elk)
  expect(await templates.lay(taskOf(fan))).toBeDefined()
  // Without management edges there is nothing to leave out: the graph is the same.
  expect(await templates.lay({ ...taskOf(fan), light: true })).toBeUndefined()
  expect(asked).toHaveBeenCalledTimes(1)
})

test('a chain can be ordered in one way only, what fans out in several', async () => {
  const templates = createTemplates(counting().elk)
  await templates.lay(taskOf(chain))
  expect(templates.isForced('right')).toBe(true)
  expect(templates.isForced('down')).toBe(false)
  const others = createTemplates(counting().elk)
  await others.lay(taskOf(fan))
  expect(others.isForced('right')).toBe(false)
})

test('where no order is forced another one may give other boxes; where one is, it gives the same', async () => {
  const templates = createTemplates(counting().elk)
  await templates.lay(taskOf(chain))
  expect(await templates.lay({ ...taskOf(chain), ordered: false })).toBeUndefined()
  expect(await templates.lay({ ...taskOf(chain), ordered: false, seed: 7 })).toBeUndefined()
})

test('a chain costs one run of ELK in each direction, however many orders and dice there are', async () => {
  const { elk, asked } = counting()
  await placeDesign(chain, elk)
  const directions = asked.mock.calls.map(([graph]) => graph.layoutOptions?.['elk.direction'])
  expect(directions).toEqual(['RIGHT', 'DOWN'])
})
