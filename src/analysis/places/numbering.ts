import type { Design, Id } from '../../model/index.ts'
import { isExternal, isTransit } from './nodeKinds.ts'
import type { Units } from './units.ts'

/** Nodes and units as small numbers, for what runs in tight loops. A node's number is its place in the document. */
export interface Numbering {
  readonly ids: readonly Id[]
  readonly of: ReadonlyMap<Id, number>
  /** The units of node n: firstUnit[n] … endUnit[n] - 1. */
  readonly firstUnit: Int32Array
  readonly endUnit: Int32Array
  /** The node of each unit. */
  readonly nodeOf: Int32Array
  /** Marks the nodes that only have to stand where they are passed: routers, and what lies outside (rule C2). */
  readonly passes: Uint8Array
}

/** Numbers the nodes of a design and the units they stand for. */
export function numberParts(design: Design, units: Units): Numbering {
  const ids = design.nodes.map((node) => node.id)
  const of = new Map<Id, number>()
  ids.forEach((id, node) => of.set(id, node))
  const firstUnit = new Int32Array(ids.length)
  const endUnit = new Int32Array(ids.length)
  const nodeOf = new Int32Array(units.all.length)
  for (const [id, node] of of) {
    const own = units.of.get(id) ?? []
    firstUnit[node] = own[0] ?? 0
    endUnit[node] = (own[0] ?? 0) + own.length
  }
  units.all.forEach((unit, i) => (nodeOf[i] = of.get(unit.node) ?? 0))
  const passes = new Uint8Array(ids.length)
  design.nodes.forEach((node, i) => (passes[i] = isTransit(node) || isExternal(node) ? 1 : 0))
  return { ids, of, firstUnit, endUnit, nodeOf, passes }
}
