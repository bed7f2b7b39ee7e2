import { indexOf } from './indexOf.ts'
import type { Design, Id, Node } from './types.ts'
import { rememberLately } from './rememberLately.ts'

/** A label as one line of text: line breaks and runs of blanks become one blank. */
export function oneLine(label: string): string {
  return label.replaceAll(/\s+/g, ' ').trim()
}

/** By a list of nodes, which designs share that differ in places alone. */
const labelCounts = rememberLately<readonly Node[], ReadonlyMap<string, number>>()

function countOf({ nodes }: Design, label: string): number {
  const known = labelCounts.get(nodes)
  if (known) return known.get(label) ?? 0
  const counts = new Map<string, number>()
  for (const node of nodes) {
    const own = oneLine(node.label)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  labelCounts.set(nodes, counts)
  return counts.get(label) ?? 0
}

/** A part's label on one line; an id that is not there, or has no label, names itself. */
export function labelOf(design: Design, id: Id): string {
  const index = indexOf(design)
  const part = index.nodes.get(id) ?? index.groups.get(id) ?? index.spans.get(id)
  return (part && oneLine(part.label)) || id
}

const knownNames = new WeakMap<Design, Map<Id, string>>()

/** What people call a part: its label, and where it stands when another node has the same label. Found out once: every
 *  finding names its parts, in each of its sentences. */
export function partName(design: Design, id: Id): string {
  const names = knownNames.get(design) ?? new Map<Id, string>()
  knownNames.set(design, names)
  const known = names.get(id)
  if (known !== undefined) return known
  const name = nameOf(design, id)
  names.set(id, name)
  return name
}

function nameOf(design: Design, id: Id): string {
  const index = indexOf(design)
  const label = labelOf(design, id)
  const home = index.nodes.has(id) ? index.ancestors(id)[0] : undefined
  return home && countOf(design, label) > 1 ? `${label} (${oneLine(home.label)})` : label
}
