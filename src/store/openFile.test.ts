import { beforeEach, expect, it } from 'vitest'
import { addNode, emptyDesign, missingPositions, writeDesign } from '../model/index.ts'
import { documentStore } from './documentStore.ts'
import { useElk } from './elkInWorker.ts'
import { openDesign, openSample } from './index.ts'
import { openFile } from './openFile.ts'
import { sampleIndex } from './samples.ts'
import { sessionStore } from './sessionStore.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

beforeEach(() => {
  documentStore.getState().replace(emptyDesign('Before'))
  sessionStore.setState({ notices: [] })
})

it('opens a design file under its name', async () => {
  const design = addNode(emptyDesign('Mine'), { id: 'a', service: 'ec2', label: 'A', at: { x: 5, y: 6 } })
  await openFile(bytes(writeDesign(design)), 'mine.json')
  expect(documentStore.getState()).toMatchObject({ fileName: 'mine.json', design: { title: 'Mine' } })
})

it('names every fault of a wrong file and keeps what was open', async () => {
  await openFile(
    bytes('{"format":"faultline/1","title":1,"groups":[],"nodes":[{"id":"A!"}],"spans":[],"edges":[]}'),
    'x.json',
  )
  expect(documentStore.getState().design.title).toBe('Before')
  const notice = sessionStore.getState().notices[0]
  expect(notice?.tone).toBe('error')
  expect(notice?.details?.length).toBeGreaterThan(1)
})

it('refuses bytes that hold no design', async () => {
  await openFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'x.png')
  expect(documentStore.getState().design.title).toBe('Before')
  expect(sessionStore.getState().notices[0]?.tone).toBe('error')
})

it('opens a design without places even when the layout engine breaks', async () => {
  useElk({ layout: () => Promise.reject(new Error('no engine')) })
  const a = { id: 'a', service: 'ec2', label: 'A' }
  const b = { id: 'b', service: 'rds', label: 'B' }
  const bare = { ...emptyDesign('Bare'), nodes: [a, b], edges: [{ id: 'e', from: 'a', to: 'b' }] }
  await openFile(bytes(writeDesign(bare)), 'bare.json')
  expect(documentStore.getState().design.title).toBe('Bare')
  expect(missingPositions(documentStore.getState().design)).toEqual([])
})

it('lays out and opens a sample with the real engine', async () => {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  const elk = new Elk()
  useElk({ layout: async (graph) => Object.assign(graph, await elk.layout(graph as never)) })
  const [sample] = await sampleIndex()
  await openSample(sample?.slug ?? '')
  expect(sessionStore.getState().notices).toEqual([])
  expect(documentStore.getState().design.title).toBe(sample?.title)
  expect(missingPositions(documentStore.getState().design)).toEqual([])
})

it('says that an unknown sample cannot be opened', async () => {
  await openSample('no-such-sample')
  expect(documentStore.getState().design.title).toBe('Before')
  expect(sessionStore.getState().notices[0]?.tone).toBe('error')
})

it('shows the design opened last, however long an earlier one takes', async () => {
  let finish: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => (finish = resolve))
  useElk({ layout: async (graph) => waiting.then(() => graph) })
  const nodes = [
    { id: 'a', service: 'ec2', label: 'A' },
    { id: 'b', service: 'rds', label: 'B' },
  ]
  const slow = openDesign({ ...emptyDesign('Slow'), nodes, edges: [{ id: 'e', from: 'a', to: 'b' }] })
  await openDesign(emptyDesign('Quick'))
  finish()
  await slow
  expect(documentStore.getState().design.title).toBe('Quick')
})
