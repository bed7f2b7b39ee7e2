import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addNode, emptyDesign, type Design } from '../model/index.ts'
import { documentStore } from './documentStore.ts'
import { forgetStaleNotices } from './forgetStaleNotices.ts'
import { sessionStore } from './sessionStore.ts'

const said = () => sessionStore.getState().notices.map(({ text }) => text)
const addServer = (id: string) => (design: Design) => addNode(design, { id, service: 'ec2', label: id })

describe('what was said about a drawing', () => {
  let stop = () => {}
  beforeEach(() => {
    documentStore.getState().replace(emptyDesign())
    sessionStore.getState().set({ notices: [] })
    stop = forgetStaleNotices()
  })
  afterEach(() => stop())

  it('is taken back when another drawing is opened; what is true of any stays', () => {
    const { notify } = sessionStore.getState()
    notify('info', 'Offered everywhere', undefined, 'everyZone')
    notify('refused', 'A subnet belongs into a zone')
    notify('info', 'A new version is here', undefined, 'update')
    notify('error', 'Could not be kept', ['why'], 'save')
    documentStore.getState().replace(emptyDesign('Other'))
    expect(said()).toEqual(['A new version is here', 'Could not be kept'])
  })

  it('offers its undo until the next step, for then it would take back something else', () => {
    const { edit } = documentStore.getState()
    edit('Add', addServer('a'))
    sessionStore.getState().notify('info', 'Done: Add', undefined, 'undo')
    sessionStore.getState().notify('info', 'Offered everywhere', undefined, 'everyZone')
    expect(said()).toHaveLength(2)
    edit('Add', addServer('b'))
    expect(said()).toEqual(['Offered everywhere'])
  })

  it('keeps an offered undo while the step it names is still being made', () => {
    const { edit } = documentStore.getState()
    edit('Move', addServer('a'), { gesture: 'drag' })
    sessionStore.getState().notify('info', 'a belongs to Fleet', undefined, 'undo')
    edit('Move', addServer('b'), { gesture: 'drag' })
    expect(said()).toEqual(['a belongs to Fleet'])
    documentStore.getState().undo()
    expect(said()).toEqual([])
  })
})
