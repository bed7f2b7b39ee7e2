import { beforeEach, describe, expect, it } from 'vitest'
import { emptyDesign, indexOf, nestingAllowed, rectsOf } from '../../model/index.ts'
import { documentStore, sessionStore } from '../../store/index.ts'
import { placeAt, placeFromPalette } from './placing.ts'
import { network } from './testing/network.ts'

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

  it('is still refused beside a group that could hold it, or its home', () => {
    state().replace(network())
    const before = state().design
    for (const id of ['vpc', 'az', 'subnet-public'])
      expect(placeAt({ what: 'group', id }, { x: 2000, y: 200 })).toBeUndefined()
    expect(state().design).toBe(before)
    expect(notices()[0]).toMatchObject({ tone: 'refused' })
  })
})
