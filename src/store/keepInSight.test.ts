import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  addGroup,
  addNode,
  connect,
  emptyDesign,
  moveInto,
  setCollapsed,
  type Design,
} from '../model/index.ts'
import { derivedStore } from './derivedStore.ts'
import { documentStore } from './documentStore.ts'
import { keepInSight } from './keepInSight.ts'
import { sessionStore } from './sessionStore.ts'

function closedVpc(): Design {
  let design = addGroup(emptyDesign(), { id: 'region', kind: 'region', label: 'Region' })
  design = addGroup(design, { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' })
  design = addNode(design, { id: 'web', service: 'ec2', label: 'Web', group: 'vpc', at: { x: 60, y: 90 } })
  design = addNode(design, { id: 'loose', service: 'ec2', label: 'Loose', at: { x: 900, y: 90 } })
  design = addNode(design, { id: 'users', service: 'users', label: 'Users', at: { x: -300, y: 90 } })
  design = connect(design, { from: 'users', to: 'web' })
  return setCollapsed(design, ['vpc'], true)
}

const open = () => documentStore.getState()
const collapsed = () => open().design.view?.collapsed ?? []
let stop: () => void = () => undefined

beforeEach(() => {
  open().replace(closedVpc())
  stop = keepInSight()
})
afterEach(() => stop())

it('expands what hides a selected part, as one undo step', () => {
  sessionStore.getState().select(['web'])
  expect(collapsed()).toEqual([])
  expect([...sessionStore.getState().selection]).toEqual(['web'])
  open().undo()
  expect(collapsed()).toEqual(['vpc'])
})

it('leaves a collapsed group as it is when it is selected itself, or something beside it', () => {
  sessionStore.getState().select(['vpc', 'loose'])
  expect(collapsed()).toEqual(['vpc'])
  expect(open().past).toEqual([])
})

it('expands the group an edit put the selected part into, with the same step', () => {
  sessionStore.getState().select(['loose'])
  open().edit('Move', (design) => moveInto(design, ['loose'], 'vpc'))
  expect(collapsed()).toEqual([])
  expect(open().past.map(({ label }) => label)).toEqual(['Move'])
})

it('expands what hides the parts of a finding that is gone to', async () => {
  const findingOnWeb = () => derivedStore.getState().findings.find(({ on }) => on.includes('web'))
  await vi.waitUntil(() => findingOnWeb() !== undefined, { timeout: 10_000 })
  sessionStore.getState().set({ focus: findingOnWeb()?.key })
  expect(collapsed()).toEqual([])
})
