import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Elk, ElkGraph } from '../layout/index.ts'
import { elkInWorker, stopElk, useElk, warmElk } from './elkInWorker.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const boxesIn = (graphs: readonly ElkGraph[]): ElkGraph[] =>
  graphs.flatMap((graph) => [graph, ...boxesIn(graph.children ?? [])])

test('the engine is warmed by graphs like those of drawings, which it can lay out, in both directions', async () => {
  const real = new ELK() as unknown as Elk
  const laid: ElkGraph[] = []
  useElk({
    layout: async (graph) => {
      const answer = await real.layout(graph)
      laid.push(answer)
      return answer
    },
  })
  await warmElk()
  const drawn = laid.filter(({ children }) => children !== undefined)
  expect(drawn.map(({ layoutOptions }) => layoutOptions?.['elk.direction'])).toEqual(['RIGHT', 'DOWN'])
  for (const { children = [] } of drawn) {
    const boxes = boxesIn(children)
    expect(boxes.some((box) => box.children?.some((inner) => inner.children !== undefined))).toBe(true)
    for (const { x, y } of boxes) expect([x, y].every(Number.isFinite)).toBe(true)
  }
})

test('warming that is stopped ends nothing but itself', async () => {
  const end = vi.fn<() => void>()
  const asked = vi.fn<(graph: ElkGraph) => Promise<ElkGraph>>(
    async () => new Promise<ElkGraph>(() => undefined),
  )
  useElk({ layout: asked }, end)
  void warmElk()
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  stopElk()
  await vi.waitFor(() => expect(end).toHaveBeenCalledTimes(1))
  useElk({ layout: async (graph) => graph })
  expect(await elkInWorker().layout({ id: 'next' })).toEqual({ id: 'next' })
})
