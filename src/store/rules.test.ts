import { afterEach, assert, beforeEach, expect, it, vi } from 'vitest'
import { addNode, connect, emptyDesign } from '../model/index.ts'
import { documentStore } from './documentStore.ts'
import { pageEngine } from './engine.ts'
import { judge } from './judge.ts'
import { asksElsewhere, assumptionsElsewhere, explainElsewhere } from './rules.ts'
import { stir } from './stillness.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('what a selection asks for waits until nothing moves, and comes at once when nothing does', async () => {
  const asksOf = vi.spyOn(pageEngine, 'asksOf').mockResolvedValue([])
  const assumptionsOf = vi.spyOn(pageEngine, 'assumptionsOf').mockResolvedValue([])
  const design = emptyDesign()
  stir()
  const answers = Promise.all([asksElsewhere(design, 'en'), assumptionsElsewhere(design)])
  await vi.advanceTimersByTimeAsync(200)
  expect(asksOf).not.toHaveBeenCalled()
  expect(assumptionsOf).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(await answers).toEqual([[], []])
  await asksElsewhere(design, 'en')
  expect(asksOf).toHaveBeenCalledTimes(2)
})

it('what one asks for oneself does not wait', async () => {
  const explain = vi.spyOn(pageEngine, 'explain').mockResolvedValue(undefined)
  const at = { x: 0, y: 0 }
  const users = addNode(emptyDesign(), { id: 'users', service: 'users', label: 'Users', at })
  const web = addNode(users, { id: 'web', service: 'ec2', label: 'Web', at })
  const design = connect(web, { from: 'users', to: 'web' })
  const [finding] = judge(design, 'en').findings
  assert(finding)
  stir()
  await explainElsewhere(design, finding, 'en')
  expect(explain).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(400)
})

it('nothing is asked of a document that has been closed meanwhile', async () => {
  const asksOf = vi.spyOn(pageEngine, 'asksOf').mockResolvedValue([])
  stir()
  const answer = asksElsewhere(documentStore.getState().design, 'en')
  documentStore.getState().replace(emptyDesign())
  await vi.advanceTimersByTimeAsync(400)
  expect(await answer).toBe('cancelled')
  expect(asksOf).not.toHaveBeenCalled()
})
