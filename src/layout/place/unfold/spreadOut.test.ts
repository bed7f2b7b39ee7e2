import { expect, test } from 'vitest'
import { spreadOut } from './spreadOut.ts'

test('what is far enough apart stays', () => {
  expect(spreadOut([0, 100, 250], 100)).toEqual([0, 100, 250])
})

test('what wishes for one place stands about it, and pushes on what it comes too near to', () => {
  expect(spreadOut([100, 100, 100], 40)).toEqual([60, 100, 140])
  expect(spreadOut([0, 100, 100, 130], 40)).toEqual([0, 70, 110, 150])
})
