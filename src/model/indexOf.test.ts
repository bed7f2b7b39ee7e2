import { expect, test } from 'vitest'
import { freshId } from './freshId.ts'
import { indexOf } from './indexOf.ts'
import { diagram } from './testing/diagram.ts'
import { aDesign } from './testing/aDesign.ts'

const design = diagram('users -> alb(a,b) -> web:ec2@a, web:ec2@b -soft-> db:rds@a')

test('an index finds every part and the tree around it', () => {
  const index = indexOf(design)
  expect(index.nodes.get('web-a')).toEqual({ id: 'web-a', service: 'ec2', label: 'web a', group: 'az-a' })
  expect(index.nodes.get('alb')?.azs).toEqual(['a', 'b'])
  expect(index.edges.get('e5')).toEqual({ id: 'e5', from: 'web-b', to: 'db-a', kind: 'soft' })
  expect(index.ancestors('web-a').map(({ id }) => id)).toEqual(['az-a', 'vpc', 'region'])
  expect(index.ancestors('users')).toEqual([])
  expect(index.parentOf('az-a')).toBe('vpc')
  expect(index.parentOf('users')).toBeUndefined()
  expect(index.childGroups('vpc').map(({ id }) => id)).toEqual(['az-a', 'az-b'])
  expect(index.childNodes('az-a').map(({ id }) => id)).toEqual(['web-a', 'db-a'])
  expect(index.childGroups(undefined).map(({ id }) => id)).toEqual(['region'])
  expect(index.childNodes(undefined).map(({ id }) => id)).toEqual(['users', 'alb'])
  expect([index.has('e1'), index.has('az-b'), index.has('nobody')]).toEqual([true, true, false])
})

test('a design is indexed once', () => {
  expect(indexOf(design)).toBe(indexOf(design))
  expect(indexOf({ ...design })).not.toBe(indexOf(design))
})

test('the walk up ends on groups that were put in a circle by hand', () => {
  const group = (id: string, parent: string) => ({ id, kind: 'generic', label: id, parent }) as const
  const circle = aDesign({ groups: [group('a', 'b'), group('b', 'a')] })
  expect(
    indexOf(circle)
      .ancestors('a')
      .map(({ id }) => id),
  ).toEqual(['b', 'a'])
})

test.each([
  ['users', 'users-2'],
  ['kafka', 'kafka'],
  ['Web server (EU)', 'web-server-eu'],
  ['Café', 'cafe'],
  ['데이터베이스', 'part'],
  ['', 'part'],
  ['web-a', 'web-a-2'],
  ['e1', 'e1-2'],
  ['__proto__', 'proto'],
  ['constructor', 'constructor'],
  ['x'.repeat(100), 'x'.repeat(64)],
])('a fresh id from %j is short and readable', (base, id) => {
  expect(freshId(design, base)).toBe(id)
})

test('a number at the end of a taken id is counted on', () => {
  const nodes = ['ec2', 'ec2-2', 'ec2-3', 'y'.repeat(64)].map((id) => ({ id, service: 'ec2', label: '' }))
  expect(freshId(aDesign({ nodes }), 'ec2-3')).toBe('ec2-4')
  expect(freshId(aDesign({ nodes }), 'ec2')).toBe('ec2-4')
  expect(freshId(aDesign({ nodes }), 'y'.repeat(64))).toBe(`${'y'.repeat(62)}-2`)
})
