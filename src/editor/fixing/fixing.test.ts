import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../checks/index.ts'
import {
  addNode,
  connect,
  emptyDesign,
  rectsOf,
  remove,
  rename,
  setProp,
  type Design,
} from '../../model/index.ts'
import { derivedStore, documentStore, loadRules, sessionStore } from '../../store/index.ts'
import { availabilityChange, percentPair } from './availabilityChange.ts'
import { consider, forget, make } from './change.ts'
import { effectOf } from './effectOf.ts'
import { countRemoved, ghostsOf } from './ghostsOf.ts'
import { assumptionsAbout, assumptionsBehind } from './relevantAssumptions.ts'

function chain(): Design {
  const users = addNode(emptyDesign(), { id: 'users', service: 'users', label: 'Users', at: { x: 0, y: 0 } })
  const web = addNode(users, { id: 'web', service: 'ec2', label: 'Web', at: { x: 300, y: 0 } })
  const db = addNode(web, { id: 'db', service: 'rds', label: 'DB', at: { x: 600, y: 0 } })
  return connect(connect(db, { id: 'e1', from: 'users', to: 'web' }), { id: 'e2', from: 'web', to: 'db' })
}

const queue = {
  title: 'Add a queue',
  edit: (design: Design) =>
    connect(addNode(design, { id: 'q', service: 'sqs', label: 'Q' }), { id: 'e3', from: 'web', to: 'q' }),
}

function finding(key: string, waived = false): Finding {
  const words = { message: key, why: '', fix: '', params: {}, source: [], folded: [] }
  return { key, check: key, pillar: 'reliability', severity: 'high', on: [], chain: [], waived, ...words }
}

describe('what a change makes of a drawing', () => {
  it('is new parts and changed ones; moving is no change', () => {
    const before = chain()
    const after = setProp(queue.edit(before), 'db', 'multiAz', true)
    expect([...ghostsOf(before, after)]).toEqual([
      ['db', 'changed'],
      ['q', 'new'],
      ['e3', 'new'],
    ])
    expect(ghostsOf(before, { ...before, view: { positions: { db: [9, 9] } } }).size).toBe(0)
  })

  it('counts what is taken out with its lines', () =>
    expect(countRemoved(chain(), remove(chain(), ['db']))).toBe(2))

  it('is findings gone and come, those accepted on neither side', () => {
    const effect = effectOf(
      [finding('a'), finding('b'), finding('c', true)],
      [finding('b'), finding('d'), finding('e', true)],
    )
    expect([effect.gone.map(({ key }) => key), effect.came.map(({ key }) => key)]).toEqual([['a'], ['d']])
    const note = { ...finding('n'), severity: 'info' as const }
    expect(effectOf([note], []).gone).toEqual([note])
    expect(effectOf([], [note]).came).toEqual([])
  })

  it('tells the availability of the flow in question, else of the one that moves most', () => {
    const of = (flow: string, value: number) =>
      ({
        flow,
        value,
        low: value,
        high: value,
        method: 'exact',
        inputs: [],
        weakest: [],
        formula: { places: { of: [], value: 1 }, shared: { of: [], value: 1 }, rest: { of: [], value: 1 } },
      }) as const
    const before = [of('a', 0.9), of('b', 0.99), of('gone', 0.5)]
    const after = [of('a', 0.95), of('b', 0.995), of('new', 0.5)]
    expect(availabilityChange(before, after, 'b')?.flow).toBe('b')
    expect(availabilityChange(before, after)?.flow).toBe('a')
    expect(availabilityChange(before, before)).toBeUndefined()
  })

  it.each([
    [0.99, 0.9999, ['99.00 %', '99.99 %']],
    [0.99991, 0.999912, ['99.9910 %', '99.9912 %']],
    [0.5, 0.999999, ['50.0000 %', '99.9999 %']],
  ])('tells %d from %d and both from certainty', (before, after, words) =>
    expect(percentPair(before, after)).toEqual(words),
  )
})

describe('a considered change', () => {
  beforeEach(async () => {
    await loadRules()
    documentStore.getState().replace(chain())
    sessionStore.setState({ preview: undefined, notices: [], language: 'en' })
    await vi.waitUntil(() => !derivedStore.getState().pending)
  })

  it('is drawn at once, with its verdict, and the document stays as it was', () => {
    const before = documentStore.getState().design
    void consider(queue)
    const { preview } = sessionStore.getState()
    expect(preview?.verdict?.analysis.flows.length).toBeGreaterThan(0)
    expect(derivedStore.getState().scene.nodes.find(({ id }) => id === 'q')?.ghost).toBe('new')
    expect(documentStore.getState().design).toBe(before)
    expect(documentStore.getState().past).toEqual([])
    forget(queue)
    expect(derivedStore.getState().scene.nodes.map(({ id }) => id)).toEqual(['users', 'web', 'db'])
  })

  it('moves nothing that has a place', () => {
    void consider(queue)
    const [before, after] = [rectsOf(chain()), derivedStore.getState().layout.rects]
    for (const [id, rect] of before) expect(after.get(id)).toEqual(rect)
  })

  it('is made as one undo step of its name, just as it was shown', () => {
    void consider(queue)
    const shown = sessionStore.getState().preview?.design
    expect(make(queue)).toBe(true)
    expect(documentStore.getState().design).toBe(shown)
    expect(documentStore.getState().past.map(({ label }) => label)).toEqual(['Add a queue'])
    expect(sessionStore.getState().preview).toBeUndefined()
    documentStore.getState().undo()
    expect(documentStore.getState().design.nodes).toHaveLength(3)
  })

  it('is void once the document changes under it', () => {
    void consider(queue)
    documentStore.getState().edit('Rename', (design) => rename(design, 'db', 'Orders'))
    expect(derivedStore.getState().scene.nodes.some(({ id }) => id === 'q')).toBe(false)
    make(queue)
    const { nodes } = documentStore.getState().design
    expect(nodes.map(({ label }) => label)).toEqual(['Users', 'Web', 'Orders', 'Q'])
  })

  it('left for another does not take that one away', () => {
    const other = { title: 'Other', edit: (design: Design) => setProp(design, 'db', 'multiAz', true) }
    void consider(queue)
    void consider(other)
    forget(queue)
    expect(sessionStore.getState().preview?.title).toBe('Other')
  })

  it('that is no longer possible shows nothing, and says why when it is asked for', () => {
    const gone = { title: 'Gone', edit: (design: Design) => rename(design, 'nobody', 'X') }
    void consider(gone)
    expect(sessionStore.getState().preview).toBeUndefined()
    expect(make(gone)).toBe(false)
    expect(sessionStore.getState().notices.map(({ tone }) => tone)).toEqual(['refused'])
  })
})

describe('assumptions behind a finding', () => {
  const assumption = (on: readonly string[], flows: readonly string[]) =>
    ({ code: 'read-as-sync', on, flows, params: {}, corrections: [] }) as const
  const all = [
    assumption(['web', 'db', 'e2'], ['f']),
    assumption(['users'], ['f']),
    assumption(['db'], ['other']),
  ]

  it('are of its flow, and about what it blames or a line on its way', () => {
    const base = { ...finding('x'), flow: 'f', on: ['db'], chain: ['users', 'web', 'db'] }
    expect(assumptionsBehind(chain(), base, all)).toEqual([all[0]])
    expect(assumptionsBehind(chain(), { ...base, flow: undefined } as unknown as Finding, all)).toEqual([
      all[0],
      all[2],
    ])
  })

  it('are listed for a part or a line', () => {
    expect(assumptionsAbout(['e2'], all)).toEqual([all[0]])
    expect(assumptionsAbout(['users'], all)).toEqual([all[1]])
  })
})
