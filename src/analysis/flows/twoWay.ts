import type { Id } from '../../model/index.ts'
import type { Need } from '../edges/needs.ts'
import { isExternal, isTransit, isTwoWay } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'

/**
 * Gateways that lead nowhere as drawn (VPCs point at the transit gateway that joins them) are used backwards: their
 * sources, by role, are what they lead to (§2, route edges).
 */
export function backwardNeeds(reading: Reading): ReadonlyMap<Id, readonly Need[]> {
  const needs = new Map<Id, readonly Need[]>()
  for (const node of reading.design.nodes) {
    if (!isTwoWay(node) || reading.needs.hard.has(node.id) || reading.needs.publish.has(node.id)) continue
    const byRole = new Map<string, Id[]>()
    for (const { from, role } of reading.wiring.in.get(node.id) ?? []) {
      const source = reading.index.nodes.get(from)
      if (role !== 'need' || !source || isExternal(source)) continue
      // Routers differ in where they lead even when they look alike.
      const key = isTransit(source) ? `#${from}` : String(reading.colours.get(from))
      const list = byRole.get(key)
      if (list) list.push(from)
      else byRole.set(key, [from])
    }
    if (byRole.size > 0)
      needs.set(
        node.id,
        [...byRole.values()].map((members) => ({ members, min: 1, affine: false })),
      )
  }
  return needs
}

/** For flows an author wrote down: what only hangs on gateways, with no way of its own, starts through them. */
export function startsThroughGateways(reading: Reading): ReadonlyMap<Id, readonly Need[]> {
  const { hard, publish, consume, egress, soft } = reading.needs
  const needs = new Map<Id, readonly Need[]>()
  for (const node of reading.design.nodes) {
    if (isTransit(node) || [hard, publish, consume, egress, soft].some((map) => map.has(node.id))) continue
    const gateways = (reading.wiring.in.get(node.id) ?? []).filter(({ from, role }) => {
      const source = reading.index.nodes.get(from)
      return (role === 'need' || role === 'path') && source !== undefined && isTwoWay(source)
    })
    const ways = [...new Set(gateways.map(({ from }) => from))]
    if (ways.length > 0)
      needs.set(
        node.id,
        ways.map((from) => ({ members: [from], min: 1, affine: false })),
      )
  }
  return needs
}
