import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  addGroup,
  addNode,
  connect,
  EditRefused,
  emptyDesign,
  moveBy,
  remove,
  rename,
  setTitle,
  type Design,
} from '../model/index.ts'
import { createDocumentStore } from './documentStore.ts'
import { createSessionStore } from './sessionStore.ts'

const node = (id: string) => (design: Design) =>
  addNode(design, { id, service: 'ec2', label: id, at: { x: 0, y: 0 } })

describe('the document store', () => {
  let session = createSessionStore()
  let documents = createDocumentStore(session)
  const now = () => documents.getState()
  const selected = () => [...session.getState().selection]

  beforeEach(() => {
    session = createSessionStore()
    documents = createDocumentStore(session)
  })

  it('undoes any sequence of edits back to the very first design, and does them again to the very last', () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), seed: fc.nat(9) }),
      fc.record({ kind: fc.constant('group' as const), seed: fc.nat(3) }),
      fc.record({
        kind: fc.constant('move' as const),
        seed: fc.nat(9),
        by: fc.integer({ min: -90, max: 90 }),
      }),
      fc.record({ kind: fc.constant('connect' as const), seed: fc.nat(9) }),
      fc.record({ kind: fc.constant('rename' as const), seed: fc.nat(9) }),
      fc.record({ kind: fc.constant('remove' as const), seed: fc.nat(9) }),
    )
    type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never
    const apply =
      (one: Edit) =>
      (design: Design): Design => {
        const id = design.nodes[one.seed % Math.max(1, design.nodes.length)]?.id
        const other = design.nodes[(one.seed + 1) % Math.max(1, design.nodes.length)]?.id
        switch (one.kind) {
          case 'add':
            return addNode(design, { service: 'ec2', label: `n${one.seed}`, at: { x: one.seed, y: 0 } })
          case 'group':
            return addGroup(design, {
              kind: 'generic',
              label: 'g',
              rect: { x: 0, y: 0, width: 200, height: 200 },
            })
          case 'move':
            return id === undefined ? design : moveBy(design, [id], one.by, 1)
          case 'connect':
            return id === undefined || other === undefined ? design : connect(design, { from: id, to: other })
          case 'rename':
            return id === undefined ? design : rename(design, id, `renamed ${one.seed}`)
          case 'remove':
            return id === undefined ? design : remove(design, [id])
        }
      }
    fc.assert(
      fc.property(
        fc.array(fc.tuple(edit, fc.option(fc.constantFrom('g1', 'g2'), { nil: undefined })), {
          maxLength: 25,
        }),
        (edits) => {
          const store = createDocumentStore(createSessionStore())
          const first = store.getState().design
          for (const [one, gesture] of edits) {
            try {
              store.getState().edit(one.kind, apply(one), gesture === undefined ? {} : { gesture })
            } catch (error) {
              if (!(error instanceof EditRefused)) throw error
            }
          }
          const last = store.getState().design
          const steps = store.getState().past.length
          for (let i = 0; i < steps; i++) store.getState().undo()
          expect(store.getState().design).toBe(first)
          expect(store.getState().past).toEqual([])
          for (let i = 0; i < steps; i++) store.getState().redo()
          expect(store.getState().design).toBe(last)
          expect(store.getState().future).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('restores the selection of each side of a step', () => {
    now().edit('Add', node('a'), { select: ['a'] })
    now().edit('Add', node('b'), { select: ['b'] })
    expect(selected()).toEqual(['b'])
    now().undo()
    expect(selected()).toEqual(['a'])
    now().redo()
    expect(selected()).toEqual(['b'])
  })

  it('drops from the selection what an edit removed', () => {
    now().edit('Add', node('a'), { select: ['a'] })
    now().edit('Delete', (design) => remove(design, ['a']))
    expect(selected()).toEqual([])
    now().undo()
    expect(selected()).toEqual(['a'])
  })

  it('joins edits of one gesture into one step, and only those', () => {
    now().edit('Add', node('a'))
    for (let i = 0; i < 5; i++)
      now().edit('Move', (design) => moveBy(design, ['a'], 3, 0), { gesture: 'drag-1' })
    now().edit('Move', (design) => moveBy(design, ['a'], 3, 0), { gesture: 'drag-2' })
    expect(now().past.map((step) => step.label)).toEqual(['Add', 'Move', 'Move'])
    now().undo()
    now().undo()
    expect(now().design.view?.positions?.['a']).toEqual([0, 0])
  })

  it('does not join a gesture with a step made before an undo', () => {
    now().edit('Add', node('a'))
    now().edit('Move', (design) => moveBy(design, ['a'], 3, 0), { gesture: 'drag' })
    now().undo()
    now().edit('Move', (design) => moveBy(design, ['a'], 5, 0), { gesture: 'drag' })
    expect(now().past).toHaveLength(2)
  })

  it('abandons a gesture as if it had never begun, with what could be redone', () => {
    now().edit('Add', node('a'))
    now().edit('Add', node('b'))
    now().undo()
    const before = now()
    now().edit('Move', (design) => moveBy(design, ['a'], 3, 0), { gesture: 'drag' })
    now().edit('Move', (design) => moveBy(design, ['a'], 3, 0), { gesture: 'drag' })
    expect(now().future).toEqual([])
    now().abandon('drag')
    expect(now().design).toBe(before.design)
    expect(now().past).toEqual(before.past)
    expect(now().future).toEqual(before.future)
  })

  it('abandons nothing when the gesture has made no edit', () => {
    now().edit('Add', node('a'))
    now().abandon('drag')
    expect(now().past).toHaveLength(1)
  })

  it('lets a refused edit through to the caller and changes nothing', () => {
    now().edit('Add', node('a'))
    const before = now()
    expect(() => now().edit('Add', node('a'))).toThrow(EditRefused)
    expect(now()).toBe(before)
  })

  it('makes no step of an edit that changes nothing', () => {
    now().edit('Nothing', (design) => design)
    expect(now().past).toEqual([])
  })

  it('keeps a bounded number of steps', () => {
    for (let i = 0; i < 520; i++) now().edit('Title', (design) => setTitle(design, `t${i}`))
    expect(now().past).toHaveLength(500)
    now().undo()
    expect(now().design.title).toBe('t518')
  })

  it('starts afresh with another document', () => {
    now().edit('Add', node('a'), { select: ['a'] })
    session.getState().set({ failed: ['a'], focus: 'x', renaming: 'a' })
    const before = now().documentId
    now().replace(emptyDesign('Other'), { fileName: 'other.json' })
    expect(now()).toMatchObject({ past: [], future: [], fileName: 'other.json', save: { kind: 'unsaved' } })
    expect(now().documentId).not.toBe(before)
    expect(session.getState()).toMatchObject({ failed: [], focus: undefined, renaming: undefined })
    expect(selected()).toEqual([])
  })
})
