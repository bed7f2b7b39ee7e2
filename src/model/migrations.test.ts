import { expect, test } from 'vitest'
import { migrate } from './migrations.ts'
import type { Migration } from './migrations.ts'

const renameBoxes: Migration = {
  from: 1,
  upgrade: ({ boxes, ...file }) => ({ ...file, nodes: boxes }),
}
const addTitle: Migration = { from: 2, upgrade: (file) => ({ ...file, title: 'Untitled' }) }

test('an old file goes through every step after its version, in order of versions', () => {
  const { file, fault } = migrate({ format: 'faultline/1', boxes: [1] }, [addTitle, renameBoxes], 3)
  expect(file).toEqual({ format: 'faultline/3', nodes: [1], title: 'Untitled' })
  expect(fault).toBeUndefined()
})

test('a file goes through no step before its version', () => {
  expect(migrate({ format: 'faultline/2', boxes: [1] }, [renameBoxes, addTitle], 3).file).toEqual({
    format: 'faultline/3',
    boxes: [1],
    title: 'Untitled',
  })
})

test('a current file is passed on as it is', () => {
  const current = { format: 'faultline/3' }
  expect(migrate(current, [renameBoxes, addTitle], 3).file).toBe(current)
})

test('a version without a step is refused with its number', () => {
  expect(migrate({ format: 'faultline/1' }, [addTitle], 3)).toEqual({
    fault: { path: '$.format', message: 'expected "faultline/3"; there is no way to it from "faultline/1"' },
  })
})

test('a newer file is refused', () => {
  expect(migrate({ format: 'faultline/4' }, [renameBoxes, addTitle], 3).file).toBeUndefined()
})
