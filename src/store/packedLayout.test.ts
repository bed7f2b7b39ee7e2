import { expect, it } from 'vitest'
import { layoutOf } from '../layout/index.ts'
import { moveBy, setCollapsed, type Design } from '../model/index.ts'
import { packLayout, unpackLayout } from './packedLayout.ts'

const design: Design = {
  format: 'faultline/1',
  title: 'Packed',
  groups: [
    { id: 'vpc', kind: 'vpc', label: 'VPC' },
    { id: 'az', kind: 'az', label: 'Availability Zone a', parent: 'vpc', zone: 'a' },
  ],
  nodes: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    service: 'ec2',
    label: id,
    ...(id > 'b' && { group: 'az' }),
  })),
  spans: [{ id: 'asg', kind: 'asg', label: 'Group', members: ['c', 'd'] }],
  edges: [
    { id: 'e1', from: 'a', to: 'b', label: 'HTTPS' },
    { id: 'e2', from: 'b', to: 'c' },
    { id: 'e3', from: 'b', to: 'd', label: 'one' },
  ],
  view: { positions: { a: [0, 0], b: [300, 40], vpc: [600, 0], az: [40, 60], c: [20, 50], d: [20, 250] } },
}

const travelled = (given: Design) => {
  const packed = structuredClone(packLayout(given, layoutOf(structuredClone(given))))
  return unpackLayout(given, packed)
}

it('comes out as it went in', () => {
  for (const given of [design, moveBy(design, ['b'], 7.5, -300), setCollapsed(design, ['az'], true)])
    expect(travelled(given)).toEqual(layoutOf(given))
})

it('leaves out lines that have no way', () => {
  const { routes } = travelled({ ...design, edges: [...design.edges, { id: 'e4', from: 'a', to: 'nobody' }] })
  expect([...routes.keys()]).toEqual(['e1', 'e2', 'e3'])
})
