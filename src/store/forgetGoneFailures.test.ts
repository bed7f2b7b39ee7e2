import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addNode, connect, emptyDesign, remove } from '../model/index.ts'
import { derivedStore } from './derivedStore.ts'
import { documentStore } from './documentStore.ts'
import { forgetGoneFailures } from './forgetGoneFailures.ts'
import { sessionStore } from './sessionStore.ts'

describe('what was made to fail', () => {
  let stop = () => {}
  beforeEach(async () => {
    const users = addNode(emptyDesign(), { id: 'users', service: 'users', label: 'Users' })
    const both = ['web', 'db'].reduce(
      (design, id) => addNode(design, { id, service: 'ec2', label: id }),
      users,
    )
    const first = connect(both, { id: 'a', from: 'users', to: 'web' })
    documentStore.getState().replace(connect(first, { id: 'b', from: 'web', to: 'db' }))
    await vi.waitUntil(() => derivedStore.getState().analysis.failures.includes('web'), { timeout: 9000 })
    sessionStore.setState({ failed: ['web', 'db'] })
    stop = forgetGoneFailures()
  })
  afterEach(() => {
    stop()
    sessionStore.setState({ failed: [] })
  })

  it('fails no more once it is deleted; the rest goes on', async () => {
    documentStore.getState().edit('Delete', (design) => remove(design, ['web']))
    await expect.poll(() => sessionStore.getState().failed).toEqual(['db'])
    expect(derivedStore.getState().simulation?.failed).toEqual(['db'])
  })

  it('stays failed while it is only moved or renamed', async () => {
    documentStore.getState().edit('Rename', (design) => ({ ...design, title: 'Other' }))
    await expect.poll(() => derivedStore.getState().pending).toBe(false)
    expect(sessionStore.getState().failed).toEqual(['web', 'db'])
  })
})
