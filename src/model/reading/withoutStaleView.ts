import { jsonPath } from '../fault.ts'
import type { Fault } from '../fault.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Id } from '../types.ts'

/** Leaves out coordinates of what is not in the document (left behind by a merge, say): they mean nothing and nobody
 *  could ever remove them. Each is told as a warning. */
export function withoutStaleView(design: Design): {
  readonly design: Design
  readonly stale: readonly Fault[]
} {
  const { view } = design
  if (!view) return { design, stale: [] }
  const { groups, nodes, edges } = indexOf(design)
  const isPlaced = (id: Id) => groups.has(id) || nodes.has(id)
  const stale: Fault[] = []
  const tell = (path: (string | number)[]) => {
    stale.push({ path: jsonPath(['view', ...path]), message: 'there is no such group or node: left out' })
  }
  for (const key of ['positions', 'sizes'] as const) {
    for (const id of Object.keys(view[key] ?? {})) if (!isPlaced(id)) tell([key, id])
  }
  view.pinned?.forEach((id, at) => {
    if (!isPlaced(id)) tell(['pinned', at])
  })
  view.collapsed?.forEach((id, at) => {
    if (!groups.has(id)) tell(['collapsed', at])
  })
  for (const id of Object.keys(view.bends ?? {})) {
    if (!edges.has(id))
      stale.push({ path: jsonPath(['view', 'bends', id]), message: 'there is no such edge: left out' })
  }
  if (stale.length === 0) return { design, stale }
  const kept = {
    ...view,
    ...(view.positions && { positions: keysThat(isPlaced, view.positions) }),
    ...(view.sizes && { sizes: keysThat(isPlaced, view.sizes) }),
    ...(view.pinned && { pinned: view.pinned.filter(isPlaced) }),
    ...(view.bends && { bends: keysThat((id) => edges.has(id), view.bends) }),
    ...(view.collapsed && { collapsed: view.collapsed.filter((id) => groups.has(id)) }),
  }
  return { design: { ...design, view: kept }, stale }
}

function keysThat<T>(keep: (id: Id) => boolean, map: { readonly [id: Id]: T }): { readonly [id: Id]: T } {
  return Object.fromEntries(Object.entries(map).filter(([id]) => keep(id)))
}
