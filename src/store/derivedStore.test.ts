import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { layoutOf, stretched, type Layout } from '../layout/index.ts'
import { addNode, connect, emptyDesign, moveBy, rename, setTitle, type Design } from '../model/index.ts'
import { createDerivedStore } from './derivedStore.ts'
import { createDocumentStore } from './documentStore.ts'
import { rememberLayout } from './drawing.ts'
import type { Engine, LocalJudge } from './engine.ts'
import * as realJudge from './judge.ts'
import { rememberVerdict } from './knownVerdicts.ts'
import { createSessionStore, sessionStore } from './sessionStore.ts'
import { stir } from './stillness.ts'

const large = { judge: -1, route: -1 }
const small = { judge: 1000, route: 1000 }

function chain(): Design {
  const users = addNode(emptyDesign(), { id: 'users', service: 'users', label: 'Users', at: { x: 0, y: 0 } })
  const web = addNode(users, { id: 'web', service: 'ec2', label: 'Web', at: { x: 300, y: 0 } })
  const db = addNode(web, { id: 'db', service: 'rds', label: 'DB', at: { x: 600, y: 0 } })
  return connect(connect(db, { from: 'users', to: 'web' }), { from: 'web', to: 'db' })
}

function setUp(limits = small) {
  const judge = vi.fn<typeof realJudge.judge>(realJudge.judge)
  const simulate = vi.fn<typeof realJudge.simulate>(realJudge.simulate)
  const local: LocalJudge = { loaded: () => ({ judge, simulate }), load: async () => ({ judge, simulate }) }
  const asked: { design: Design; answer: (layout: Layout) => void }[] = []
  const verdicts: (() => void)[] = []
  const engine: Engine = {
    judge: (design, language) =>
      new Promise((resolve) => verdicts.push(() => resolve(realJudge.judge(design, language)))),
    simulate: async (design, failed) => realJudge.simulate(design, [...failed]),
    layoutOf: (design) => new Promise((resolve) => asked.push({ design, answer: resolve })),
  }
  const session = createSessionStore()
  const documents = createDocumentStore(session)
  documents.getState().replace(chain())
  const derived = createDerivedStore(documents, session, { engine, local, limits })
  return { session, documents, derived, judge, simulate, asked, verdicts }
}

describe('what follows from the document', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is there as soon as the document is', () => {
    const { derived } = setUp()
    const { analysis, scene, layout, pending } = derived.getState()
    expect(analysis.flows.flatMap((flow) => flow.spofs.map((spof) => spof.node))).toContain('db')
    expect(scene.nodes.map((node) => node.id)).toEqual(['users', 'web', 'db'])
    expect(layout.routes.size).toBe(2)
    expect(pending).toBe(false)
  })

  it('is not computed again when the selection changes', () => {
    const { session, derived, judge } = setUp()
    const before = derived.getState()
    judge.mockClear()
    session.getState().select(['web'])
    session.getState().set({ hovered: 'db', panel: 'findings' })
    expect(derived.getState()).toBe(before)
    expect(judge).not.toHaveBeenCalled()
  })

  it('is not worked out again for a design that was judged before it was opened', () => {
    const { documents, derived, judge } = setUp()
    const design = addNode(chain(), { id: 'more', service: 'ec2', label: 'More', at: { x: 0, y: 300 } })
    const verdict = realJudge.judge(design, 'en')
    rememberVerdict(design, 'en', verdict)
    judge.mockClear()
    documents.getState().replace(design)
    expect(judge).not.toHaveBeenCalled()
    expect(derived.getState().analysis).toBe(verdict.analysis)
    expect(derived.getState().findings).toBe(verdict.findings)
  })

  it('is drawn again but not judged again when something moves or the title changes', () => {
    const { documents, derived, judge } = setUp()
    const before = derived.getState()
    judge.mockClear()
    documents.getState().edit('Move', (design) => moveBy(design, ['db'], 40, 0))
    documents.getState().edit('Title', (design) => setTitle(design, 'Other'))
    expect(judge).not.toHaveBeenCalled()
    expect(derived.getState().analysis).toBe(before.analysis)
    expect(derived.getState().layout.rects.get('db')?.x).toBe(640)
    expect(derived.getState().scene.title).toBe('Other')
  })

  it('shows a renamed part', () => {
    const { documents, derived } = setUp()
    documents.getState().edit('Rename', (design) => rename(design, 'db', 'Orders'))
    expect(derived.getState().scene.nodes[2]?.lines.map((line) => line.text)).toEqual(['Orders'])
  })

  it('simulates what is failed without judging again, and forgets what was deleted', () => {
    const { session, derived, judge } = setUp()
    judge.mockClear()
    session.getState().set({ failed: ['db', 'not-there'] })
    expect(derived.getState().simulation?.failed).toEqual(['db'])
    expect(derived.getState().simulation?.nodes.get('db')).toBe('failed')
    expect(judge).not.toHaveBeenCalled()
    session.getState().set({ failed: [] })
    expect(derived.getState().simulation).toBeUndefined()
  })

  it('gives a clean picture with findings switched off, and still shows a simulation', () => {
    const { session, derived } = setUp()
    expect(derived.getState().scene.nodes.some((node) => node.spof !== undefined)).toBe(true)
    session.getState().set({ overlays: false })
    expect(derived.getState().scene.nodes.some((node) => node.spof !== undefined)).toBe(false)
    session.getState().set({ failed: ['db'] })
    expect(derived.getState().scene.nodes.find((node) => node.id === 'db')?.state).toBe('failed')
  })

  it('patches the picture during a gesture and completes it after', () => {
    const { documents, derived } = setUp()
    for (let i = 0; i < 3; i++)
      documents.getState().edit('Move', (design) => moveBy(design, ['db'], 0, 50), { gesture: 'drag' })
    const patched = derived.getState().layout
    expect(patched.rects.get('db')?.y).toBe(150)
    vi.advanceTimersByTime(1000)
    expect(derived.getState().layout).not.toBe(patched)
    expect(derived.getState().layout.routes).toEqual(layoutOf(documents.getState().design).routes)
  })

  it('completes the picture at once when the gesture is over', () => {
    const { documents, derived } = setUp()
    documents.getState().edit('Move', (design) => moveBy(design, ['db'], 0, 50), { gesture: 'drag' })
    documents.getState().edit('Move', (design) => moveBy(design, ['web'], 0, 90), { gesture: 'drag' })
    documents.getState().finish('drag')
    expect(derived.getState().layout).toEqual(layoutOf(documents.getState().design))
    documents.getState().edit('Move', (design) => moveBy(design, ['db'], 0, 10), { gesture: 'drag' })
    expect(documents.getState().past).toHaveLength(2)
  })

  it('says that it is behind while a worker judges, and drops an answer to an older question', async () => {
    const { documents, derived, verdicts } = setUp(large)
    expect(derived.getState().pending).toBe(true)
    documents
      .getState()
      .edit('Add', (design) =>
        addNode(design, { id: 'extra', service: 's3', label: 'S3', at: { x: 0, y: 300 } }),
      )
    verdicts[0]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().pending).toBe(true)
    expect(derived.getState().analysis.failures).not.toContain('db')
    verdicts[1]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().pending).toBe(false)
    expect(derived.getState().analysis.failures).toContain('db')
  })

  it('says that judging was cancelled, drops its late answer, and judges when asked again', async () => {
    const { documents, derived, verdicts } = setUp(large)
    const { design } = documents.getState()
    await vi.advanceTimersByTimeAsync(1000)
    const judging = sessionStore.getState().busy.findLast(({ what }) => what === 'Judging')
    expect(judging).toMatchObject({ aside: true })
    judging?.cancel?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState()).toMatchObject({ pending: false, cancelled: true })
    expect(derived.getState().trouble).toBeUndefined()
    verdicts[0]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().cancelled).toBe(true)
    expect(derived.getState().analysis.failures).toEqual([])
    derived.getState().judgeAgain()
    expect(derived.getState().pending).toBe(true)
    expect(derived.getState().cancelled).toBeUndefined()
    verdicts[1]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().pending).toBe(false)
    expect(derived.getState().cancelled).toBeUndefined()
    expect(derived.getState().analysis.failures).toContain('db')
    expect(documents.getState().design).toBe(design)
  })

  it('has a large design judged once when a gesture rests, not at its every step', async () => {
    const { documents, derived, verdicts } = setUp(large)
    verdicts[0]?.()
    await vi.advanceTimersByTimeAsync(1)
    const settled = derived.getState()
    for (const at of [300, 400, 500])
      documents
        .getState()
        .edit('Add', (design) => addNode(design, { service: 's3', label: 'S3', at: { x: 0, y: at } }), {
          gesture: 'drag',
        })
    expect(verdicts).toHaveLength(1)
    expect(derived.getState()).toMatchObject({ pending: true, analysis: settled.analysis })
    await vi.advanceTimersByTimeAsync(1000)
    expect(verdicts).toHaveLength(2)
    verdicts[1]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().pending).toBe(false)
    expect(derived.getState().analysis.failures).toHaveLength(settled.analysis.failures.length + 3)
  })

  it('takes the lines along when very many parts move at once, until the worker has drawn them', () => {
    const { documents, derived, asked } = setUp(large)
    const ids = Array.from({ length: 200 }, (_, i) => `n${i}`)
    const many = ids.reduce(
      (design, id, i) => addNode(design, { id, service: 'ec2', label: id, at: { x: 0, y: i * 120 } }),
      chain(),
    )
    const linked = ids.slice(1).reduce((design, to, i) => connect(design, { from: ids[i] ?? '', to }), many)
    rememberLayout(linked, layoutOf(linked))
    documents.getState().replace(linked)
    const before = derived.getState().layout
    documents.getState().edit('Move', (design) => moveBy(design, ids.slice(40), 300, 60))
    const moved = documents.getState().design
    expect(derived.getState().layout.routes).toEqual(stretched(moved, before).routes)
    vi.advanceTimersByTime(1)
    const one = asked.at(-1)
    expect(one?.design).toBe(moved)
  })

  it('drops routes for an older design', async () => {
    const { documents, derived, asked } = setUp(large)
    await vi.advanceTimersByTimeAsync(1)
    documents.getState().edit('Move', (design) => moveBy(design, ['db'], 0, 80))
    await vi.advanceTimersByTimeAsync(1)
    asked[0]?.answer(layoutOf(asked[0].design))
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().layout.rects.get('db')?.y).toBe(80)
    asked[1]?.answer(layoutOf(asked[1].design))
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().layout.routes.size).toBe(2)
    expect(derived.getState().layout.rects.get('db')?.y).toBe(80)
  })

  it('shows routes that were asked for before only the title changed', async () => {
    const { documents, derived, asked } = setUp(large)
    await vi.advanceTimersByTimeAsync(1)
    documents.getState().edit('Title', (design) => setTitle(design, 'Other'))
    asked[0]?.answer(layoutOf(asked[0].design))
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().layout.routes.size).toBe(2)
  })

  it('shows what workers answer only once hands are still', async () => {
    const { documents, derived, asked, verdicts } = setUp(large)
    await vi.advanceTimersByTimeAsync(1)
    stir()
    verdicts[0]?.()
    asked[0]?.answer(layoutOf(documents.getState().design))
    await vi.advanceTimersByTimeAsync(200)
    stir()
    await vi.advanceTimersByTimeAsync(200)
    expect(derived.getState().pending).toBe(true)
    expect(derived.getState().layout.routes.size).toBe(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(derived.getState().pending).toBe(false)
    expect(derived.getState().layout.routes.size).toBe(2)
  })

  it('asks about a newer design while an answer to an older one waits for still hands', async () => {
    const { documents, derived, verdicts } = setUp(large)
    stir()
    verdicts[0]?.()
    await vi.advanceTimersByTimeAsync(1)
    documents
      .getState()
      .edit('Add', (design) =>
        addNode(design, { id: 'extra', service: 's3', label: 'S3', at: { x: 0, y: 300 } }),
      )
    expect(verdicts).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(400)
    expect(derived.getState().pending).toBe(true)
    verdicts[1]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(derived.getState().pending).toBe(false)
  })

  it('tells of a judge that breaks and goes on drawing', () => {
    const { documents, derived, judge } = setUp()
    judge.mockImplementation(() => {
      throw new Error('broken rule')
    })
    documents
      .getState()
      .edit('Add', (design) =>
        addNode(design, { id: 'extra', service: 's3', label: 'S3', at: { x: 0, y: 300 } }),
      )
    expect(derived.getState().trouble).toBe('broken rule')
    expect(derived.getState().scene.nodes).toHaveLength(4)
  })
})
