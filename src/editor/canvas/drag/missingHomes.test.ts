import { beforeEach, describe, expect, it } from 'vitest'
import {
  addGroup,
  emptyDesign,
  indexOf,
  nestingAllowed,
  overlaps,
  rectsOf,
  resizeGroup,
  type Design,
} from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { placeAt, placeFromPalette } from '../place/placing.ts'
import { network } from '../testing/network.ts'

const setSize = (design: Design, id: string, size: { width: number; height: number }) => {
  const rect = rectsOf(design).get(id)
  return rect ? resizeGroup(design, id, { ...rect, ...size }) : design
}
const state = () => documentStore.getState()
const kinds = () => state().design.groups.map(({ kind }) => kind)
const notices = () => sessionStore.getState().notices

beforeEach(() => {
  state().replace(emptyDesign())
  sessionStore.setState({ notices: [], selection: new Set(), tool: 'select', language: 'en' })
})

describe('a group on an empty drawing', () => {
  it.each([
    ['vpc', ['region', 'vpc']],
    ['az', ['region', 'vpc', 'az']],
    ['subnet-private', ['region', 'vpc', 'az', 'subnet-private']],
    ['account', ['cloud', 'account']],
    ['site', ['site']],
  ])('brings what a group of kind %s stands in, as one step', (kind, expected) => {
    const id = placeAt({ what: 'group', id: kind }, { x: 300, y: 200 }) ?? ''
    expect(kinds()).toEqual(expected)
    expect([...sessionStore.getState().selection]).toEqual([id])
    expect(state().past).toHaveLength(1)
    const index = indexOf(state().design)
    for (const group of state().design.groups) {
      const home = index.parentOf(group.id)
      const homeKind = home === undefined ? undefined : index.groups.get(home)?.kind
      expect(nestingAllowed(group.kind, homeKind)).toBe(true)
    }
    // Its title is where it was let go.
    expect(rectsOf(state().design).get(id)).toMatchObject({ x: 276, y: 186 })
    expect(notices()).toHaveLength(expected.length > 1 ? 1 : 0)
  })

  it('says what came with it, outermost first', () => {
    placeFromPalette({ what: 'group', id: 'az' })
    expect(notices()).toMatchObject([{ tone: 'info', text: 'Added around it: Region › VPC' }])
    expect(state().design.groups.at(-1)).toMatchObject({ label: 'Availability Zone a', zone: 'a' })
  })

  const zones = () => state().design.groups.filter(({ kind }) => kind === 'az')
  const parentOf = (id: string) => indexOf(state().design).parentOf(id)

  it('let go in a VPC without zones, a subnet brings one, as one step', () => {
    placeAt({ what: 'group', id: 'vpc' }, { x: 300, y: 200 })
    const past = state().past.length
    const id = placeAt({ what: 'group', id: 'subnet-private' }, { x: 320, y: 260 }) ?? ''
    expect(kinds()).toEqual(['region', 'vpc', 'az', 'subnet-private'])
    expect(parentOf(parentOf(id) ?? '')).toBe('vpc')
    expect(zones()).toMatchObject([{ zone: 'a', label: 'Availability Zone a' }])
    expect(state().past).toHaveLength(past + 1)
    expect(notices().at(-1)).toMatchObject({ tone: 'info', text: 'Added around it: Availability Zone' })
  })

  it('let go beside a zone, a subnet goes into it; far from any it brings the next, clear of the others', () => {
    state().replace(network())
    const beside = placeAt({ what: 'group', id: 'subnet-public' }, { x: 70, y: 300 }) ?? ''
    expect(parentOf(beside)).toBe('az')
    expect(zones()).toHaveLength(1)
    state().replace(setSize(network(), 'region', { width: 1600, height: 600 }))
    state().replace(setSize(state().design, 'vpc', { width: 1500, height: 500 }))
    const far = placeAt({ what: 'group', id: 'subnet-public' }, { x: 1100, y: 300 }) ?? ''
    expect(zones()).toMatchObject([{ zone: 'a' }, { zone: 'b', id: parentOf(far) }])
    const [a, b] = zones().flatMap(({ id }) => rectsOf(state().design).get(id) ?? [])
    expect(a && b && overlaps(a, b)).toBe(false)
  })

  it('placed by key into a selected VPC, a subnet goes into the first zone that has none of its kind', () => {
    state().replace(addGroup(network(), { id: 'az-b', kind: 'az', zone: 'b', label: 'B', parent: 'vpc' }))
    for (const home of ['az-b', 'az']) {
      sessionStore.setState({ selection: new Set(['vpc']) })
      const id = placeFromPalette({ what: 'group', id: 'subnet-public' }) ?? ''
      expect(parentOf(id)).toBe(home)
    }
  })

  it('let go in a Region that has a VPC, a subnet is refused: which zone is meant cannot be known', () => {
    state().replace(network())
    expect(placeAt({ what: 'group', id: 'subnet-public' }, { x: 20, y: 580 })).toBeUndefined()
    expect(notices()).toMatchObject([{ tone: 'refused' }])
    state().replace(addGroup(emptyDesign(), { id: 'here', kind: 'region', label: 'Here' }))
    placeAt({ what: 'group', id: 'subnet-public' }, { x: 40, y: 60 })
    expect(kinds()).toEqual(['region', 'vpc', 'az', 'subnet-public'])
  })

  it('is still refused beside a group that could hold it, or its home', () => {
    state().replace(network())
    const before = state().design
    for (const id of ['vpc', 'az', 'subnet-public'])
      expect(placeAt({ what: 'group', id }, { x: 2000, y: 200 })).toBeUndefined()
    expect(state().design).toBe(before)
    expect(notices()[0]).toMatchObject({ tone: 'refused' })
  })
})
