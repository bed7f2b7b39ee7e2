import { expect, it } from 'vitest'
import { emptyDesign, type Design, type Sample } from '../../model/index.ts'
import { designOf, firstSides } from './sides.ts'

const sample = (role: Sample['role'], twin?: string): Design => ({
  ...emptyDesign(),
  sample: {
    topic: 'web',
    role,
    notice: '',
    ko: { title: '', description: '', notice: '' },
    expect: [],
    findings: [],
    ...(twin === undefined ? {} : { twin }),
  },
})

it('begins with the earlier of two halves on the left', () => {
  const twin = { kind: 'sample', slug: 'other' }
  expect(firstSides(sample('before', 'other'))).toEqual([{ kind: 'current' }, twin])
  expect(firstSides(sample('after', 'other'))).toEqual([twin, { kind: 'current' }])
  expect(firstSides(emptyDesign())).toEqual([{ kind: 'current' }, undefined])
})

it('says what is wrong with a file', async () => {
  await expect(designOf({ kind: 'file', name: 'x.json', text: '{}' })).rejects.toThrow('format')
})
