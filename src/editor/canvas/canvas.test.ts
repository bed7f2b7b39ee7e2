import { beforeEach, describe, expect, it } from 'vitest'
import { layoutOf } from '../../layout/index.ts'
import { composeScene, noOverlay } from '../../scene/index.ts'
import { createPartNames } from './select/partNames.ts'
import { analyse } from '../../analysis/index.ts'
import {
  addNode,
  connect,
  rename,
  indexOf,
  overlaps,
  rectsOf,
  setCollapsed,
  setPinned,
  shownOf,
  type Design,
} from '../../model/index.ts'
import { documentStore, sessionStore } from '../../store/index.ts'
import { beginConnecting, cancelConnecting, connectCandidate, finishConnecting } from './place/connecting.ts'
import { beginReconnecting } from './place/reconnecting.ts'
import { beginDrag, cancelDrag, dragTo, endDrag } from './drag/dragGesture.ts'
import { failureOf } from './select/failureOf.ts'
import { gestureStore } from './gestureStore.ts'
import { placeAt, placeFromPalette } from './place/placing.ts'
import { pinPlaces } from './drawn/PinMarks.tsx'
import { nearestTowards, readingOrder } from './select/readingOrder.ts'
import { clickPart } from './select/selecting.ts'
import { network } from './testing/network.ts'

/** A drag makes its edits once a frame. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const keys = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const state = () => documentStore.getState()
const selected = () => [...sessionStore.getState().selection]
const parent = (id: string) => indexOf(state().design).parentOf(id)

/** The network, and users outside it. */
const withUsers = (): Design =>
  addNode(network(), { id: 'users', service: 'users', label: 'Users', at: { x: -300, y: 200 } })

beforeEach(() => {
  state().replace(withUsers())
  sessionStore.setState({ notices: [], tool: 'select', language: 'en' })
  gestureStore.setState({ connecting: undefined, announcement: '', dragging: false })
})

describe('dragging on the canvas', () => {
  it('is one undo step, from group to group', async () => {
    beginDrag('web', false)
    dragTo({ x: 100, y: 0 }, { x: 250, y: 250 }, false)
    dragTo({ x: 300, y: 0 }, { x: 480, y: 250 }, false)
    await nextFrame()
    expect(sessionStore.getState().dropTarget).toEqual({ id: 'right', allowed: true })
    endDrag()
    expect(parent('web')).toBe('right')
    expect(state().past.map((step) => step.label)).toEqual(['Move Web'])
    expect(selected()).toEqual(['web'])
    expect(sessionStore.getState().dropTarget).toBeUndefined()
    state().undo()
    expect(parent('web')).toBe('left')
  })

  it('returns what a group refuses, without a trace in the history, and says why', async () => {
    const before = state().design
    beginDrag('left', false)
    dragTo({ x: 600, y: 200 }, { x: 820, y: 540 }, false)
    await nextFrame()
    expect(sessionStore.getState().dropTarget).toMatchObject({ id: 'vpc', allowed: false })
    endDrag()
    expect(state().design).toBe(before)
    expect(state().past).toEqual([])
    expect(sessionStore.getState().notices).toMatchObject([{ tone: 'refused' }])
  })

  it('makes one edit of the moves of a frame, and none is lost when let go at once', async () => {
    let edits = 0
    const stop = documentStore.subscribe((now, before) => (edits += Number(now.design !== before.design)))
    beginDrag('web', false)
    for (const x of [10, 20, 30]) dragTo({ x, y: 0 }, { x: 180, y: 250 }, false)
    await nextFrame()
    expect(edits).toBe(1)
    dragTo({ x: 50, y: 0 }, { x: 180, y: 250 }, false)
    endDrag()
    stop()
    expect(edits).toBe(2)
    expect(rectsOf(state().design).get('web')).toMatchObject({ x: 180 })
  })

  it('can be taken back half way', async () => {
    const before = state().design
    beginDrag('web', true)
    dragTo({ x: 30, y: 0 }, { x: 200, y: 250 }, false)
    await nextFrame()
    expect(cancelDrag()).toBe(true)
    expect(state().design).toBe(before)
    dragTo({ x: 90, y: 0 }, { x: 200, y: 250 }, false)
    await nextFrame()
    expect(state().design).toBe(before)
    expect(cancelDrag()).toBe(false)
  })
})

describe('placing from the palette', () => {
  it('puts a zonal service into the selected group, free of its neighbours, and selects it', () => {
    sessionStore.getState().select(['left'])
    const first = placeFromPalette({ what: 'service', id: 'ec2' }) ?? ''
    sessionStore.getState().select(['left'])
    const second = placeFromPalette({ what: 'service', id: 'ec2' }) ?? ''
    expect([parent(first), parent(second)]).toEqual(['left', 'left'])
    expect(selected()).toEqual([second])
    const rects = rectsOf(state().design)
    const boxes = ['web', first, second].flatMap((id) => rects.get(id) ?? [])
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
  })

  it('puts a Regional service into the Region rather than into a subnet', () => {
    sessionStore.getState().select(['left'])
    expect(parent(placeFromPalette({ what: 'service', id: 's3' }) ?? '')).toBe('region')
  })

  it('finds the nearest group around that may hold a group', () => {
    const id = placeAt({ what: 'group', id: 'az' }, { x: 150, y: 400 }) ?? ''
    expect(parent(id)).toBe('vpc')
    expect(indexOf(state().design).groups.get(id)).toMatchObject({ kind: 'az', zone: 'b' })
  })

  it('says why a group can stand nowhere there', () => {
    expect(placeAt({ what: 'group', id: 'subnet-public' }, { x: 20, y: 580 })).toBeUndefined()
    expect(sessionStore.getState().notices).toMatchObject([{ tone: 'refused' }])
    expect(state().past).toEqual([])
  })

  it('takes a drop at its word', () => {
    expect(parent(placeAt({ what: 'service', id: 's3' }, { x: 150, y: 400 }) ?? '')).toBe('left')
  })

  it('puts a span around the selected parts, and asks for some when there are none', () => {
    expect(placeFromPalette({ what: 'span', id: 'asg' })).toBeUndefined()
    expect(sessionStore.getState().notices).toMatchObject([{ tone: 'info' }])
    sessionStore.getState().select(['left', 'db'])
    const id = placeFromPalette({ what: 'span', id: 'asg' }) ?? ''
    expect(indexOf(state().design).spans.get(id)?.members).toEqual(['web', 'db'])
  })

  it('ignores what the palette does not have', () => {
    expect(placeAt({ what: 'group', id: 'nonsense' }, { x: 0, y: 0 })).toBeUndefined()
  })
})

describe('connecting by keys', () => {
  it('announces, connects and selects the line', () => {
    beginConnecting('users')
    expect(gestureStore.getState().announcement).toContain('Users')
    connectCandidate('web')
    expect(gestureStore.getState().announcement).toBe('To Web')
    expect(finishConnecting()).toBe(true)
    expect(state().design.edges).toMatchObject([{ from: 'users', to: 'web' }])
    expect(selected()).toEqual([state().design.edges[0]?.id])
    expect(gestureStore.getState().connecting).toBeUndefined()
  })

  it('names parts on one line, as everything else does', () => {
    state().edit('Rename', (design) => rename(design, 'web', 'Web\nserver'))
    beginConnecting('users')
    connectCandidate('web')
    expect(gestureStore.getState().announcement).toBe('To Web server')
  })

  it('can be cancelled', () => {
    beginConnecting('users')
    expect(cancelConnecting()).toBe(true)
    expect(finishConnecting()).toBe(false)
    expect(state().design.edges).toEqual([])
  })
})

describe('moving an end of a connection by keys', () => {
  const begin = (end: 'from' | 'to') => {
    beginConnecting('users')
    connectCandidate('web')
    finishConnecting()
    const line = state().design.edges[0]?.id ?? ''
    beginReconnecting(line, end)
    return line
  }

  it('begins where it is, goes to another part, and is one step with a name', () => {
    const line = begin('to')
    expect(gestureStore.getState().announcement).toContain('now at Web')
    connectCandidate('db')
    expect(finishConnecting()).toBe(true)
    expect(state().design.edges).toMatchObject([{ id: line, from: 'users', to: 'db' }])
    expect(selected()).toEqual([line])
    expect(state().past.at(-1)?.label).toBe('Connect Users → DB instead')
  })

  it('moves the start as well', () => {
    begin('from')
    connectCandidate('db')
    expect(finishConnecting()).toBe(true)
    expect(state().design.edges).toMatchObject([{ from: 'db', to: 'web' }])
  })

  it('changes nothing where it was, at the other end, and when it is cancelled', () => {
    begin('to')
    const before = state().design
    expect(finishConnecting()).toBe(false)
    beginReconnecting(before.edges[0]?.id ?? '', 'to')
    connectCandidate('users')
    expect(finishConnecting()).toBe(false)
    beginReconnecting(before.edges[0]?.id ?? '', 'to')
    expect(cancelConnecting()).toBe(true)
    expect(gestureStore.getState().announcement).toBe('The connection stays as it was')
    expect(state().design).toBe(before)
  })
})

describe('clicking', () => {
  it('selects alone, adds with Shift or Mod, takes away again, and climbs with Alt', () => {
    clickPart('web', keys)
    clickPart('db', { ...keys, shiftKey: true })
    expect(selected()).toEqual(['web', 'db'])
    clickPart('web', { ...keys, metaKey: true })
    expect(selected()).toEqual(['db'])
    clickPart('db', { ...keys, altKey: true })
    expect(selected()).toEqual(['right'])
  })
})

describe('walking', () => {
  it('reads a group, then what it holds, in rows', () => {
    expect(readingOrder(state().design)).toEqual([
      'users',
      'region',
      'vpc',
      'az',
      'left',
      'web',
      'right',
      'db',
    ])
  })

  it('goes to the nearest part in a direction', () => {
    expect(nearestTowards(state().design, 'web', 'right')).toBe('db')
    expect(nearestTowards(state().design, 'web', 'left')).toBe('users')
    expect(nearestTowards(state().design, 'db', 'right')).toBeUndefined()
  })
})

describe('what fails with a drawn part', () => {
  it('is itself, or the domain a group stands for, in the words of the analysis', () => {
    const { failures } = analyse(state().design)
    const of = (id: string) => failureOf(state().design, id, failures)
    expect(of('db')).toBe('db')
    expect(of('az')).toBe('az:region/a')
    expect(of('region')).toBe('region:region')
    expect(of('vpc')).toBeUndefined()
  })
})

describe('a line that is drawn for several', () => {
  it('is selected with all of them, so that deleting it leaves none', () => {
    let design = addNode(state().design, { id: 'second', service: 'ec2', label: 'Second', group: 'left' })
    design = connect(connect(design, { id: 'one', from: 'users', to: 'web' }), {
      id: 'two',
      from: 'users',
      to: 'second',
    })
    state().replace(setCollapsed(design, ['left'], true))
    const drawn = shownOf(state().design).design.edges.filter(({ from }) => from === 'users')
    expect(drawn).toHaveLength(1)
    clickPart(drawn[0]?.id ?? '', keys)
    expect(selected()).toEqual(expect.arrayContaining(['one', 'two']))
    expect(state().past).toEqual([])
  })
})

describe('a collapsed group', () => {
  beforeEach(() => state().replace(setCollapsed(withUsers(), ['right'], true)))

  it('takes nothing that is dragged onto it, and says what to do', async () => {
    const box = rectsOf(state().design).get('right') ?? { x: 0, y: 0 }
    beginDrag('web', false)
    dragTo({ x: 300, y: 0 }, { x: box.x + 50, y: box.y + 40 }, false)
    await nextFrame()
    expect(sessionStore.getState().dropTarget).toMatchObject({ id: 'right', allowed: false })
    endDrag()
    expect(parent('web')).toBe('left')
    expect(sessionStore.getState().notices.at(-1)?.text).toContain('expand it first')
  })

  it('expands for what the palette puts into it, which stands clear of what was hidden', () => {
    sessionStore.getState().select(['right'])
    const id = placeFromPalette({ what: 'service', id: 'ec2' }) ?? ''
    expect(parent(id)).toBe('right')
    expect(state().design.view?.collapsed).toBeUndefined()
    const [added, db] = [rectsOf(state().design).get(id), rectsOf(state().design).get('db')]
    expect(added && db && overlaps(added, db)).toBe(false)
    expect(state().past).toHaveLength(1)
  })

  it('expands for what is dropped on it from the palette, in the same way', () => {
    const box = rectsOf(state().design).get('right') ?? { x: 0, y: 0 }
    const id = placeAt({ what: 'service', id: 'ec2' }, { x: box.x + 50, y: box.y + 40 }) ?? ''
    expect(parent(id)).toBe('right')
    const [added, db] = [rectsOf(state().design).get(id), rectsOf(state().design).get('db')]
    expect(added && db && overlaps(added, db)).toBe(false)
  })
})

describe('a part locked in place', () => {
  it('wears a pin where nothing else is marked, and is said to be locked', () => {
    const design = setPinned(state().design, ['web', 'left'], true)
    const scene = composeScene(design, layoutOf(design), noOverlay)
    const places = pinPlaces(scene, new Set(design.view?.pinned))
    expect(places.map(({ id }) => id)).toEqual(['web', 'left'])
    const nameOf = createPartNames()(design, 'en', new Map())
    const names = [...scene.nodes, ...scene.groups].map((part) => [part.id, nameOf(part)] as const)
    expect(names.filter(([, name]) => name.endsWith('locked in place')).map(([id]) => id)).toEqual([
      'web',
      'left',
    ])
  })
})
