import type { Design, Edge, Node } from '../model/index.ts'

/** The service that is no service: words on the drawing, which nothing depends on. */
export const noteService = 'note'

interface Judged {
  readonly of: readonly Edge[]
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly noteEdges: readonly Edge[]
}

const known = new WeakMap<readonly Node[], Judged>()

/** The design that is judged: without notes and the lines that point from or at them. The very same design where there
 *  are none. */
export function withoutNotes(design: Design): Design {
  const judged = judgedOf(design)
  return judged ? { ...design, nodes: judged.nodes, edges: judged.edges } : design
}

/** The lines that point from or at notes. */
export function noteEdges(design: Design): readonly Edge[] {
  return judgedOf(design)?.noteEdges ?? []
}

function judgedOf({ nodes, edges }: Design): Judged | undefined {
  const last = known.get(nodes)
  if (last?.of === edges) return last
  const notes = new Set(nodes.filter(({ service }) => service === noteService).map(({ id }) => id))
  if (notes.size === 0) return undefined
  const points = ({ from, to }: Edge) => notes.has(from) || notes.has(to)
  const judged = {
    of: edges,
    nodes: nodes.filter(({ id }) => !notes.has(id)),
    edges: edges.filter((edge) => !points(edge)),
    noteEdges: edges.filter(points),
  }
  known.set(nodes, judged)
  return judged
}
