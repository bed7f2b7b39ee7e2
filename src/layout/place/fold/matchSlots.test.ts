import { expect, test } from 'vitest'
import type { Edge, Node } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import { foldDesign } from './foldDesign.ts'
import { framesIn, idsOf } from './frame.ts'

/** What shares a place in a VPC of two or three zones with one subnet each. */
function placesOf(zones: readonly string[], nodes: readonly Node[], edges: readonly Edge[]): string[] {
  const design = aDesign({
    groups: [
      { id: 'vpc', kind: 'vpc', label: 'VPC' },
      ...zones.map((zone) => ({ id: zone, kind: 'az' as const, label: `Zone ${zone}`, parent: 'vpc', zone })),
    ],
    nodes,
    edges,
  })
  const leaves = [...framesIn(foldDesign(design))].filter(({ kind }) => kind === 'node')
  return leaves.map((frame) => idsOf(frame).join(' ')).toSorted()
}

const ec2 = (id: string, group: string): Node => ({ id, service: 'ec2', label: 'Server', group })
const balancer = (id: string): Node => ({ id, service: 'alb', label: 'ALB', group: 'vpc' })

test('what the same calls is a counterpart, wherever the file has it', () => {
  const database: Node = { id: 'db', service: 'rds', label: 'Database', group: 'a' }
  const nodes = [
    balancer('outer'),
    balancer('inner'),
    ec2('web-a', 'a'),
    database,
    ec2('app-a', 'a'),
    ec2('app-b', 'b'),
    ec2('web-b', 'b'),
  ]
  const edges = edgesOf(
    'outer -> web-a\nouter -> web-b\nweb-a -> inner\nweb-b -> inner\ninner -> app-a\ninner -> app-b\napp-a -> db\napp-b -> db',
  )
  expect(placesOf(['a', 'b'], nodes, edges)).toEqual(['app-a app-b', 'db', 'inner', 'outer', 'web-a web-b'])
})

test('what stands in one zone only shares its place with what stands in another only, where the same call both', () => {
  const nodes: Node[] = [
    ec2('app-a', 'a'),
    ec2('app-b', 'b'),
    { id: 'db', service: 'rds', label: 'Database', group: 'a' },
    { id: 'cache', service: 'elasticache', label: 'Cache', group: 'b' },
    { id: 'log', service: 'opensearch', label: 'Log', group: 'b' },
  ]
  const edges = edgesOf('app-a -> db\napp-b -> db\napp-a -> cache\napp-b -> cache\ncache -> log')
  expect(placesOf(['a', 'b'], nodes, edges)).toEqual(['app-a app-b', 'db cache', 'log'])
})
