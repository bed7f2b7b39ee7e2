import { expect, test } from 'vitest'
import { nestingAllowed, nestingRefusal } from './nesting.ts'
import { aDesign } from './testing/aDesign.ts'
import { groupKinds } from './types.ts'
import type { GroupKind } from './types.ts'

/** format.md, "Nesting the editor allows", as pairs. */
const allowed: Readonly<Record<GroupKind, readonly (GroupKind | 'top')[]>> = {
  cloud: ['top', 'generic'],
  org: ['cloud', 'generic'],
  account: ['cloud', 'org', 'generic'],
  region: ['cloud', 'account', 'top', 'generic'],
  vpc: ['region', 'generic'],
  env: ['region', 'generic'],
  az: ['vpc', 'region', 'generic'],
  'subnet-public': ['az', 'generic'],
  'subnet-private': ['az', 'generic'],
  site: ['top', 'generic'],
  'dx-location': ['top', 'generic'],
  generic: ['top', ...groupKinds],
}

test.each(groupKinds)('%s stands where the format says and nowhere else', (child) => {
  const standing = [...groupKinds, undefined].filter((parent) => nestingAllowed(child, parent))
  expect(standing.map((parent) => parent ?? 'top').toSorted()).toEqual(allowed[child].toSorted())
})

test('a node stands anywhere', () => {
  expect([...groupKinds, undefined].every((parent) => nestingAllowed('node', parent))).toBe(true)
})

test('a refusal names both kinds and where the part may stand', () => {
  const design = aDesign({ groups: [{ id: 'vpc', kind: 'vpc', label: '' }] })
  expect(nestingRefusal(design, 'subnet-public', 'vpc')).toEqual({
    code: 'nesting',
    params: { child: 'subnet-public', parent: 'vpc', allowed: 'az' },
    message: 'A public subnet stands in an Availability Zone, not in a VPC.',
  })
  expect(nestingRefusal(design, 'az', undefined)?.params['parent']).toBe('top')
  expect(nestingRefusal(design, 'az', 'vpc')).toBeUndefined()
  expect(nestingRefusal(design, 'node', 'nowhere')?.code).toBe('not-a-group')
})
