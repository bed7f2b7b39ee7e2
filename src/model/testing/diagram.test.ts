import { expect, test } from 'vitest'
import { faultsOf } from './faultsOf.ts'
import { diagram } from './diagram.ts'

test('a diagram in words is a right design', () => {
  const design = diagram(
    'users -> alb:elb(a, b) -> web:ec2@a, web:ec2@b\nweb:ec2@a, web:ec2@b -async-> queue:sqs; web:ec2@a -> db:rds@c',
  )
  expect(faultsOf(design)).toEqual([])
  expect(design.nodes.map(({ id, service, group }) => [id, service, group])).toEqual([
    ['users', 'users', undefined],
    ['alb', 'elb', undefined],
    ['web-a', 'ec2', 'az-a'],
    ['web-b', 'ec2', 'az-b'],
    ['queue', 'sqs', undefined],
    ['db-c', 'rds', 'az-c'],
  ])
  expect(design.groups.map(({ id }) => id)).toEqual(['region', 'vpc', 'az-a', 'az-b', 'az-c'])
  expect(design.edges.map(({ from, to, kind }) => [from, to, kind])).toEqual([
    ['users', 'alb', undefined],
    ['alb', 'web-a', undefined],
    ['alb', 'web-b', undefined],
    ['web-a', 'queue', 'async'],
    ['web-b', 'queue', 'async'],
    ['web-a', 'db-c', undefined],
  ])
})

test('a mistake in the words is told', () => {
  expect(() => diagram('a -> B!')).toThrow('Not a node: "B!"')
  expect(() => diagram('a -maybe-> b')).toThrow('No such kind of edge: maybe')
})
