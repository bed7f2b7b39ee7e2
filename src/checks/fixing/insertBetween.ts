import { indexOf, remove, type Design, type Edge, type EdgeKind, type Id } from '../../model/index.ts'
import { addPart, type Part } from './addPart.ts'
import { connectOnce } from './connectOnce.ts'
import type { Made } from './made.ts'

/** Kinds of the new edges, where the ones replaced do not tell. */
export interface InsertKinds {
  readonly into?: EdgeKind
  readonly outOf?: EdgeKind
}

/** Puts a new node in the middle of edges: all that led from one end to the other now lead through it. Labels stay on
 *  the near side, alternatives (`anyOf`) on the far one. */
export function insertBetween(
  design: Design,
  edges: readonly Id[],
  part: Part,
  kinds: InsertKinds = {},
): Made {
  const index = indexOf(design)
  const replaced = edges.flatMap((id) => index.edges.get(id) ?? [])
  const { design: added, id } = addPart(design, part)
  return { design: throughNode(added, replaced, id, kinds), id }
}

/** Leads edges through a node that is there. */
export function throughNode(
  design: Design,
  replaced: readonly Edge[],
  id: Id,
  kinds: InsertKinds = {},
): Design {
  const cleared = remove(
    design,
    replaced.map((edge) => edge.id),
  )
  return replaced.reduce((so, edge) => {
    const { from, to, kind, label, anyOf, min, optional } = edge
    const near = { from, to: id, ...ofKind(kinds.into ?? kind), ...(label === undefined ? {} : { label }) }
    const far = {
      from: id,
      to,
      ...ofKind(kinds.outOf ?? kind),
      ...(anyOf === undefined ? {} : { anyOf }),
      ...(min === undefined ? {} : { min }),
      ...(optional === undefined ? {} : { optional }),
    }
    return connectOnce(connectOnce(so, near), far)
  }, cleared)
}

const ofKind = (kind: EdgeKind | undefined) => (kind === undefined ? {} : { kind })
