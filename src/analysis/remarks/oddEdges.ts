import { has, serviceOf } from '../../catalog/index.ts'
import type { Edge, Id } from '../../model/index.ts'
import { isIgnored } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import type { Remark } from '../types.ts'

/** Edges that say nothing: between things that are no nodes, or from a node to itself; and ways nobody can place (B6). */
export function oddEdges({ design, index, needs }: Reading): Remark[] {
  const odd = design.edges.flatMap((edge): Remark[] => {
    if (!index.nodes.has(edge.from) || !index.nodes.has(edge.to)) {
      const isDrawn = (id: Id) => index.nodes.has(id) || index.groups.has(id) || index.spans.has(id)
      return [{ code: 'edge-ends', on: [...[edge.from, edge.to].filter(isDrawn), edge.id] }]
    }
    return edge.from === edge.to ? [{ code: 'edge-to-itself', on: [edge.from, edge.id] }] : none
  })
  const inDoubt = needs.unjoined.map(({ from, to }) => ({ code: 'failover-in-doubt', on: [from, to] }))
  return [...odd, ...inDoubt]
}

/** Edges that say the same as another one. */
export function drawnTwice({ design, edges, index }: Reading): Remark[] {
  const isSame = (a: Edge, b: Edge) =>
    edges.get(a.id)?.kind === edges.get(b.id)?.kind &&
    a.mode === b.mode &&
    a.label === b.label &&
    a.anyOf === b.anyOf
  const between = new Map<string, Edge[]>()
  return design.edges.flatMap((edge): Remark[] => {
    if (edge.invalid === true || edge.from === edge.to) return none
    if (!index.nodes.has(edge.from) || !index.nodes.has(edge.to)) return none
    const ends = `${edge.from}\n${edge.to}`
    const others = between.get(ends)
    const other = others?.find((each) => isSame(each, edge))
    if (!others) between.set(ends, [edge])
    else if (!other) others.push(edge)
    return other ? [{ code: 'edges-twice', on: [edge.from, edge.to, other.id, edge.id] }] : none
  })
}

const none: Remark[] = []

/** Nodes that nothing leads to or from: they run, and no flow knows. Said once, for all of them. */
export function unconnected({ design, spans }: Reading): Remark[] {
  const touched = new Set<Id>()
  for (const { from, to } of design.edges) touched.add(from).add(to)
  const alone = design.nodes.filter((node) => {
    if (touched.has(node.id) || isIgnored(node) || spans.has(node.id)) return false
    const { scope } = serviceOf(node.service)
    return !has(node.service, 'operations') && scope !== 'operations' && scope !== 'property'
  })
  return alone.length === 0 ? [] : [{ code: 'not-connected', on: alone.map((node) => node.id) }]
}
