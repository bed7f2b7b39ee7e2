import type { Design, Edge, Group, Id, Node, Span } from './types.ts'
import { rememberLately } from './rememberLately.ts'

/** Everything of a design by id, and its tree. */
export interface DesignIndex {
  readonly groups: ReadonlyMap<Id, Group>
  readonly nodes: ReadonlyMap<Id, Node>
  readonly spans: ReadonlyMap<Id, Span>
  readonly edges: ReadonlyMap<Id, Edge>
  /** Groups directly inside a group (undefined: at the top), in document order. */
  childGroups(id: Id | undefined): readonly Group[]
  /** Nodes directly inside a group (undefined: at the top), in document order. */
  childNodes(id: Id | undefined): readonly Node[]
  /** The groups around a group or node, innermost first; empty for any other id. */
  ancestors(id: Id): readonly Group[]
  /** The id of the group directly around a group or node; undefined at the top. */
  parentOf(id: Id): Id | undefined
  /** Whether any group, node, span or edge has this id. */
  has(id: Id): boolean
}

type Parts = Pick<Design, 'groups' | 'nodes' | 'spans' | 'edges'>

const known = rememberLately<Design, DesignIndex>()
const lately = rememberLately<readonly Group[], { readonly of: Parts; readonly index: DesignIndex }>()

/** The index of a design; built once, in time linear to its size. Designs of the same parts that differ in places alone,
 *  as the steps of a drag do, share its maps. */
export function indexOf(design: Design): DesignIndex {
  const found = known.get(design)
  if (found) return found
  const alike = lately.get(design.groups)
  const index = alike && sameParts(alike.of, design) ? alike.index : buildIndex(design)
  if (index !== alike?.index) lately.set(design.groups, { of: partsOf(design), index })
  const own = { ...index }
  known.set(design, own)
  return own
}

function sameParts(a: Parts, b: Parts): boolean {
  return a.nodes === b.nodes && a.spans === b.spans && a.edges === b.edges
}

/** Without the design they came with, which knows places and more. */
function partsOf({ groups, nodes, spans, edges }: Design): Parts {
  return { groups, nodes, spans, edges }
}

const nowhere: readonly Group[] = []

function buildIndex(design: Design): DesignIndex {
  const groups = byId(design.groups)
  const nodes = byId(design.nodes)
  const spans = byId(design.spans)
  const edges = byId(design.edges)
  const groupsIn = groupBy(design.groups, (group) => group.parent)
  const nodesIn = groupBy(design.nodes, (node) => node.group)
  const chains = new Map<Group, readonly Group[]>()
  const parentOf = (id: Id) => groups.get(id)?.parent ?? nodes.get(id)?.group
  return {
    groups,
    nodes,
    spans,
    edges,
    childGroups: (id) => groupsIn.get(id) ?? [],
    childNodes: (id) => nodesIn.get(id) ?? [],
    ancestors: (id) => groupsFrom(groupAround(id)),
    parentOf,
    has: (id) => groups.has(id) || nodes.has(id) || spans.has(id) || edges.has(id),
  }

  /** A group and all around it. Remembered: most parts share their place with others, and every check asks for it. */
  function groupsFrom(innermost: Group | undefined): readonly Group[] {
    if (!innermost) return nowhere
    const known = chains.get(innermost)
    if (known) return known
    const around = new Set<Group>()
    // The set ends the walk on a cycle, which only a design that was never read can have.
    for (
      let group: Group | undefined = innermost;
      group && !around.has(group);
      group = groupAround(group.id)
    ) {
      around.add(group)
    }
    const chain = [...around]
    chains.set(innermost, chain)
    return chain
  }

  function groupAround(id: Id): Group | undefined {
    const parent = parentOf(id)
    return parent === undefined ? undefined : groups.get(parent)
  }
}

function byId<T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  const all = new Map<Id, T>()
  for (const item of items) all.set(item.id, item)
  return all
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => Id | undefined,
): ReadonlyMap<Id | undefined, readonly T[]> {
  const lists = new Map<Id | undefined, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const list = lists.get(key)
    if (list) list.push(item)
    else lists.set(key, [item])
  }
  return lists
}
