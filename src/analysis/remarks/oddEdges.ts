import { has, serviceOf } from '../../catalog/index.ts'
import type { Edge, Group, Node } from '../../model/index.ts'
import { isGateway, isIgnored } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import type { Remark } from '../types.ts'

/** Edges that say nothing: between things that are no nodes, or from a node to itself; and ways nobody can place (B6). */
export function oddEdges({ design, index, needs }: Reading): Remark[] {
  const odd = design.edges.flatMap((edge): Remark[] => {
    const ends = [edge.from, edge.to]
    if (!ends.every((id) => index.nodes.has(id))) {
      const drawn = ends.filter((id) => index.nodes.has(id) || index.groups.has(id) || index.spans.has(id))
      return [{ code: 'edge-ends', on: [...drawn, edge.id] }]
    }
    return edge.from === edge.to ? [{ code: 'edge-to-itself', on: [edge.from, edge.id] }] : []
  })
  const inDoubt = needs.unjoined.map(({ from, to }) => ({ code: 'failover-in-doubt', on: [from, to] }))
  return [...odd, ...inDoubt]
}

/** Edges that say the same as another one. */
export function drawnTwice({ design, edges, index }: Reading): Remark[] {
  const first = new Map<string, Edge>()
  return design.edges.flatMap((edge): Remark[] => {
    if (edge.invalid === true || edge.from === edge.to) return []
    if (!index.nodes.has(edge.from) || !index.nodes.has(edge.to)) return []
    const key = [edge.from, edge.to, edges.get(edge.id)?.kind, edge.mode, edge.label, edge.anyOf].join('\n')
    const other = first.get(key)
    if (!other) first.set(key, edge)
    return other ? [{ code: 'edges-twice', on: [edge.from, edge.to, other.id, edge.id] }] : []
  })
}

/** Nodes that nothing leads to or from: they run, and no flow knows. Said once, for all of them. */
export function unconnected({ design, index, spans }: Reading): Remark[] {
  const touched = new Set(design.edges.flatMap(({ from, to }) => [from, to]))
  const alone = design.nodes.filter((node) => {
    const { scope } = serviceOf(node.service)
    const isBeside = has(node.service, 'operations') || scope === 'operations' || scope === 'property'
    if (touched.has(node.id) || isBeside || isIgnored(node) || spans.has(node.id)) return false
    return !servesByRoute(node, index.ancestors(node.id))
  })
  return alone.length === 0 ? [] : [{ code: 'not-connected', on: alone.map((node) => node.id) }]
}

/** A VPC's route tables lead to its gateways, drawn or not: from a public subnet, or from one nobody drew, they serve. */
function servesByRoute(node: Node, around: readonly Group[]): boolean {
  if (!isGateway(node) && node.service !== 'vpc-endpoint-gateway') return false
  const kinds = around.map(({ kind }) => kind)
  return kinds.includes('vpc') && !(has(node.service, 'zonal-network') && kinds.includes('subnet-private'))
}
