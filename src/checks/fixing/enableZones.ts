import { indexOf, updateNode, type Design, type Id } from '../../model/index.ts'

/** Enables a node that names its zones in more of them; drawn inside one zone, it moves out of it. One that names none is
 *  everywhere already. */
export function enableZones(design: Design, id: Id, zones: readonly string[]): Design {
  const index = indexOf(design)
  const azs = index.nodes.get(id)?.azs
  if (!azs) return design
  const all = [...new Set([...azs, ...zones])].sort((a, b) => (a < b ? -1 : 1))
  const home = index.ancestors(id).find(({ kind }) => kind === 'az')
  const isInside = home !== undefined && all.length > 1
  if (all.length === azs.length && !isInside) return design
  return updateNode(design, id, { azs: all, ...(isInside ? { group: home.parent } : {}) })
}
