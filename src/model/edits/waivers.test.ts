import { describe, expect, test } from 'vitest'
import { EditRefused } from '../editRefused.ts'
import { aDesign } from '../testing/aDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import { addWaiver, removeWaiver } from './waivers.ts'

const design = aDesign({
  nodes: [
    { id: 'web', service: 'ec2', label: 'Web' },
    { id: 'db', service: 'rds', label: 'DB' },
  ],
})
const accepted = { check: 'spof-component', on: ['db'], reason: 'Rebuilt nightly', until: '2027-03-31' }

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof EditRefused) return error.code
    throw error
  }
  return 'done'
}

describe('accepting a finding', () => {
  test('keeps check, parts, reason and last day in the document', () => {
    const waived = addWaiver(design, { ...accepted, reason: '  Rebuilt nightly ' })
    expect(waived.waivers).toEqual([accepted])
    expect(faultsOf(waived)).toEqual([])
  })

  test('takes the place of what was said before of the same parts, in any order', () => {
    const before = addWaiver(design, { check: 'az-gap', on: ['web', 'db'], reason: 'First' })
    const after = addWaiver(addWaiver(before, accepted), {
      check: 'az-gap',
      on: ['db', 'web'],
      reason: 'Second',
    })
    expect(after.waivers?.map(({ check, reason }) => [check, reason])).toEqual([
      ['spof-component', 'Rebuilt nightly'],
      ['az-gap', 'Second'],
    ])
  })

  test('is refused without a reason, without parts, for a part that is not there, until a day that is none', () => {
    expect(codeOf(() => addWaiver(design, { ...accepted, reason: ' ' }))).toBe('invalid')
    expect(codeOf(() => addWaiver(design, { ...accepted, on: [] }))).toBe('invalid')
    expect(codeOf(() => addWaiver(design, { ...accepted, on: ['ghost'] }))).toBe('missing')
    expect(codeOf(() => addWaiver(design, { ...accepted, until: 'tomorrow' }))).toBe('invalid')
    expect(codeOf(() => addWaiver(design, { ...accepted, check: '' }))).toBe('invalid')
  })
})

describe('taking a waiver back', () => {
  test('leaves the document as it was before', () => {
    expect(removeWaiver(addWaiver(design, accepted), accepted)).toEqual(design)
  })

  test('takes only the one of that check on those parts', () => {
    const waived = addWaiver(addWaiver(design, accepted), {
      check: 'az-gap',
      on: ['web', 'db'],
      reason: 'Known',
    })
    expect(removeWaiver(waived, { check: 'az-gap', on: ['db', 'web'] }).waivers).toEqual([accepted])
    expect(removeWaiver(waived, { check: 'az-gap', on: ['web'] })).toBe(waived)
  })
})
