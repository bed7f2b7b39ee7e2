import { beforeEach, expect, it } from 'vitest'
import { addNode, emptyDesign, indexOf } from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { drawGroup } from './groupTool.ts'

beforeEach(() => {
  const design = addNode(emptyDesign(), { id: 'one', service: 'ec2', label: 'One', at: { x: 0, y: 0 } })
  documentStore
    .getState()
    .replace(addNode(design, { id: 'two', service: 'ec2', label: 'Two', at: { x: 220, y: 30 } }))
  sessionStore.setState({ tool: 'group', language: 'en' })
})

it('draws a group over what lies wholly inside, as one step, and is done', () => {
  const id = drawGroup({ x: -30, y: -30, width: 260, height: 150 }) ?? ''
  const index = indexOf(documentStore.getState().design)
  expect([index.parentOf('one'), index.parentOf('two')]).toEqual([id, undefined])
  expect(documentStore.getState().past).toHaveLength(1)
  expect(sessionStore.getState()).toMatchObject({ tool: 'select', renaming: id })
})

it('draws nothing for a mere click, nor when another tool was taken meanwhile', () => {
  expect(drawGroup({ x: 0, y: 0, width: 3, height: 3 })).toBeUndefined()
  expect(drawGroup({ x: -30, y: -30, width: 260, height: 150 })).toBeUndefined()
  expect(documentStore.getState().past).toEqual([])
})
