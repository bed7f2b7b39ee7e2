import type { Design, Edge, Id } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'
import type { Frame } from './frame.ts'
import { framesIn, idsOf } from './frame.ts'

/** An edge of the template, for ELK. */
export interface FoldedEdge {
  readonly from: string
  readonly to: string
  /** Only management joins the two. */
  readonly managed?: boolean
}

/** Traffic leaves through these, so for the order of tiers their edges count backwards: the public tier comes first. */
const egress: ReadonlySet<string> = new Set(['nat-gateway', 'nat-instance'])

/** Whether an edge leads out through a gateway, against the order of tiers. */
export function isEgress(design: Design, from: Id, to: Id): boolean {
  const nodes = indexOf(design).nodes
  const [source, target] = [nodes.get(from)?.service ?? '', nodes.get(to)?.service ?? '']
  if (egress.has(source) || egress.has(target)) return true
  return source === 'internet-gateway' && target === 'internet'
}

/** The edges of a design between frames that stand in the flow; each pair once, self-edges and containments dropped. */
export function foldedEdges(design: Design, frames: readonly Frame[], aside: ReadonlySet<Id>): FoldedEdge[] {
  const frameOf = new Map<Id, string>()
  const leaves = new Set<string>()
  for (const frame of framesIn(frames)) {
    for (const id of idsOf(frame)) frameOf.set(id, frame.key)
    if (frame.kind === 'node') leaves.add(frame.key)
  }
  const edges = new Map<string, FoldedEdge>()
  for (const edge of passedOn(design, frameOf)) {
    if (aside.has(edge.from) || aside.has(edge.to)) continue
    const ends = [frameOf.get(edge.from), frameOf.get(edge.to)]
    if (isEgress(design, edge.from, edge.to)) ends.reverse()
    const [from, to] = ends
    if (from === undefined || to === undefined || from === to || !leaves.has(from) || !leaves.has(to))
      continue
    // A second edge the other way round would only add a cycle.
    const key = edges.has(`${to} ${from}`) ? `${to} ${from}` : `${from} ${to}`
    const known = edges.get(key)
    const managed = edge.kind === 'management' && (known?.managed ?? true)
    edges.set(key, { from, to, ...known, managed })
  }
  return [...edges.values()]
}

interface Call {
  readonly from: Id
  readonly to: Id
  readonly kind?: Edge['kind'] | undefined
}

/** The edges, where a part that is in no frame hands on what it is called with. */
function passedOn(design: Design, frameOf: ReadonlyMap<Id, string>): Call[] {
  const onward = new Map<Id, Id[]>()
  for (const { from, to } of design.edges)
    if (!frameOf.has(from) && frameOf.has(to)) onward.set(from, [...(onward.get(from) ?? []), to])
  return design.edges.flatMap((edge): Call[] => {
    if (!frameOf.has(edge.from)) return []
    if (frameOf.has(edge.to)) return [edge]
    return (onward.get(edge.to) ?? []).map((to) => ({ from: edge.from, to, kind: edge.kind }))
  })
}
