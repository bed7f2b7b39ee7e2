import { describe, expect, test } from 'vitest'
import { EditRefused } from '../editRefused.ts'
import { aDesign } from '../testing/aDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import { addFlow, removeFlow, updateFlow } from './flows.ts'

const design = aDesign({
  groups: [{ id: 'region', kind: 'region', label: 'Seoul' }],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'web', service: 'ec2', label: 'Web' },
    { id: 'db', service: 'rds', label: 'DB' },
  ],
})
const serve = { label: 'Serve a page', entry: ['users'], goals: ['db'] }

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof EditRefused) return error.code
    throw error
  }
  return 'done'
}

describe('a flow of the author', () => {
  test('has an id of its own, made from its name, and can be read back', () => {
    const twice = addFlow(addFlow(design, serve), serve)
    const ids = twice.flows?.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(2)
    expect(ids[0]).toMatch(/^serve/)
    expect(faultsOf(twice)).toEqual([])
  })

  test('is refused without ends, with ends that are no nodes, with a time that is none', () => {
    expect(codeOf(() => addFlow(design, { ...serve, entry: [] }))).toBe('invalid')
    expect(codeOf(() => addFlow(design, { ...serve, goals: [] }))).toBe('invalid')
    expect(codeOf(() => addFlow(design, { ...serve, goals: ['region'] }))).toBe('not-a-node')
    expect(codeOf(() => addFlow(design, { ...serve, rto: 'an hour' }))).toBe('invalid')
    expect(codeOf(() => addFlow(addFlow(design, { ...serve, id: 'x' }), { ...serve, id: 'x' }))).toBe(
      'id-taken',
    )
  })

  test('takes targets and gives them back, one key at a time', () => {
    const first = addFlow(design, { ...serve, id: 'serve' })
    const asked = updateFlow(first, 'serve', { survive: 'az', rto: 'PT15M' })
    expect(asked.flows).toEqual([{ ...serve, id: 'serve', survive: 'az', rto: 'PT15M' }])
    expect(updateFlow(asked, 'serve', { survive: undefined, rto: undefined })).toEqual(first)
    expect(codeOf(() => updateFlow(asked, 'serve', { rpo: '5 minutes' }))).toBe('invalid')
    expect(codeOf(() => updateFlow(asked, 'ghost', { rto: 'PT1H' }))).toBe('missing')
  })

  test('leaves the drawing as it was when it goes', () => {
    const one = addFlow(design, { ...serve, id: 'serve' })
    expect(removeFlow(one, 'serve')).toEqual(design)
    expect(removeFlow(one, 'other')).toBe(one)
  })
})
