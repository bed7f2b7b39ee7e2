import { expect, test } from 'vitest'
import { aDesign } from '../../testing/aDesign.ts'
import { isLopsided, servedTwinsIn } from './servedTwins.ts'

/** Two Regions of two zones; in each a load balancer before the servers, which read a database and its replica. */
const regions = ['1', '2']
const zones = ['a', 'b']
const design = aDesign({
  groups: regions.flatMap((n) => [
    { id: `r${n}`, kind: 'region' as const, label: `Region ${n}` },
    { id: `vpc${n}`, kind: 'vpc' as const, label: 'VPC', parent: `r${n}` },
    ...zones.map((zone) => ({
      id: `az-${zone}${n}`,
      kind: 'az' as const,
      label: `Zone ${zone}`,
      parent: `vpc${n}`,
      zone,
    })),
  ]),
  nodes: regions.flatMap((n) => [
    { id: `elb${n}`, service: 'alb', label: 'ALB', group: `vpc${n}` },
    ...zones.flatMap((zone) => [
      { id: `web-${zone}${n}`, service: 'ec2', label: 'Web', group: `az-${zone}${n}` },
      { id: `db-${zone}${n}`, service: 'rds', label: 'Database', group: `az-${zone}${n}` },
    ]),
  ]),
  edges: regions.flatMap((n) => [
    // Calls in one Region, failover in the other.
    ...zones.map((zone) => ({
      id: `call-${zone}${n}`,
      from: `elb${n}`,
      to: `web-${zone}${n}`,
      ...(n === '2' ? { kind: 'failover' as const } : {}),
    })),
    ...zones.flatMap((zone) =>
      zones.map((other) => ({ id: `${zone}${other}${n}`, from: `web-${zone}${n}`, to: `db-${other}${n}` })),
    ),
  ]),
})

test('a load balancer of each Region serves the zones of its own', () => {
  const served = servedTwinsIn(design).map(({ id, twins }) => [id, ...twins].join(' '))
  expect(served).toContain('elb1 web-a1 web-b1')
  expect(served).toContain('elb2 web-a2 web-b2')
})

test('what stands in one of the zones has its place there', () => {
  expect(servedTwinsIn(design).filter(({ id }) => !id.startsWith('elb'))).toEqual([])
})

test('a database outside the zones serves those of its own Region, though those of the other write to it too', () => {
  const stores = aDesign({
    ...design,
    nodes: [
      ...design.nodes,
      ...regions.map((n) => ({ id: `store${n}`, service: 'aurora', label: 'Aurora', group: `vpc${n}` })),
    ],
    edges: [
      ...design.edges,
      ...regions.flatMap((n) =>
        zones.map((zone) => ({ id: `write-${zone}${n}`, from: `web-${zone}${n}`, to: `store${n}` })),
      ),
      ...zones.map((zone) => ({ id: `forward-${zone}`, from: `web-${zone}2`, to: 'store1' })),
    ],
  })
  const served = servedTwinsIn(stores).map(({ id, twins }) => [id, ...twins].join(' '))
  expect(served).toContain('store1 web-a1 web-b1')
  expect(served).toContain('store2 web-a2 web-b2')
})

test('two that serve the same ones from one column stand in the middle together', () => {
  const gateways = aDesign({
    groups: zones.map((zone) => ({ id: `az-${zone}`, kind: 'az' as const, label: zone, zone })),
    nodes: [
      ...zones.map((zone) => ({ id: `web-${zone}`, service: 'ec2', label: 'Web', group: `az-${zone}` })),
      ...regions.map((n) => ({ id: `gate${n}`, service: 'gateway-endpoint', label: 'Gateway endpoint' })),
    ],
    edges: zones.flatMap((zone) =>
      regions.map((n) => ({ id: `${zone}${n}`, from: `web-${zone}`, to: `gate${n}` })),
    ),
  })
  const lopsided = (y: number) =>
    servedTwinsIn(gateways).map((one) =>
      isLopsided(
        one,
        (id) => {
          const top = { 'web-a': 0, 'web-b': 240, gate1: y, gate2: y + 120 }[id]
          return top === undefined ? undefined : { x: id < 'w' ? 300 : 0, y: top, width: 112, height: 84 }
        },
        'y',
      ),
    )
  expect(lopsided(60)).toEqual([false, false])
  expect(lopsided(120)).toEqual([false, true])
  expect(lopsided(200)).toEqual([true, true])
})
