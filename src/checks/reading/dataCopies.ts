import type { Analysis } from '../../analysis/index.ts'
import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { copiesInto, takeoversOf } from './copies.ts'
import { isRunTime } from './edgeKind.ts'
import { neighboursOf } from './neighbours.ts'
import { inTwoRegions } from './places.ts'
import { isOn } from './props.ts'

/** Data that another Region receives and does not send back. */
export interface RegionalCopy {
  readonly source: Node
  readonly copy: Node
  /** Whether the copy's own Region serves from it while all is well. */
  readonly isServing: boolean
  /** Whether the drawing says that it takes over without anyone acting. */
  readonly takesOver: boolean
}

/** The one-way copies over Regions that something in their Region uses, or would use after a failover. */
export function regionalCopiesOf(design: Design, analysis: Analysis): readonly RegionalCopy[] {
  const { nodes } = indexOf(design)
  return design.nodes.flatMap((copy) =>
    copiesInto(design, analysis, copy.id).flatMap((edge): RegionalCopy[] => {
      const source = nodes.get(edge.from)
      if (!source || isOn(copy, 'globalTable') || !inTwoRegions(design, source.id, copy.id)) return []
      const isMutual = copiesInto(design, analysis, source.id).some(({ from }) => from === copy.id)
      const users = neighboursOf(design)
        .into(copy.id)
        .filter(({ id, kind, from }) => id !== edge.id && kind !== 'management' && from !== source.id)
      if (isMutual || users.length === 0) return []
      const isServing = users.some((use) => isRunTime(analysis, use) && isInUse(design, analysis, use.from))
      const takesOver = takeoversOf(design, analysis, source.id).includes(copy.id)
      return [{ source, copy, isServing, takesOver }]
    }),
  )
}

/** Whether work comes to a node while nothing has failed: from its start, not by a failover path, and awake. */
function isInUse(design: Design, analysis: Analysis, start: Id): boolean {
  const { nodes } = indexOf(design)
  const { into } = neighboursOf(design)
  const seen = new Set<Id>()
  const todo = [start]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id) || nodes.get(id)?.props?.['state'] !== undefined) continue
    seen.add(id)
    const coming = into(id).filter((edge) => isRunTime(analysis, edge))
    const isRoot = coming.length === 0 && !into(id).some((edge) => edge.kind === 'failover')
    if (isRoot) return true
    todo.push(...coming.map((edge) => edge.from))
  }
  return false
}
