import { expect, it } from 'vitest'
import { emptyDesign } from './emptyDesign.ts'
import { partName } from './partName.ts'
import type { Design } from './types.ts'

const design: Design = {
  ...emptyDesign(),
  groups: [
    { id: 'a', kind: 'generic', label: 'Subnet a' },
    { id: 'b', kind: 'generic', label: 'Subnet\n b' },
  ],
  nodes: [
    { id: 'one', service: 'ec2', label: 'App', group: 'a' },
    { id: 'two', service: 'ec2', label: 'App', group: 'b' },
    { id: 'db', service: 'rds', label: 'Orders\nDB', group: 'b' },
  ],
}

it('names a part by its label on one line', () => {
  expect(partName(design, 'db')).toBe('Orders DB')
  expect(partName(design, 'b')).toBe('Subnet b')
})

it('tells parts of one label apart by where they stand', () => {
  expect(partName(design, 'one')).toBe('App (Subnet a)')
  expect(partName(design, 'two')).toBe('App (Subnet b)')
})

it('gives an unknown id back', () => {
  expect(partName(design, 'gone')).toBe('gone')
})
