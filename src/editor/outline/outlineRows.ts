import { edgeKindInfo, groupInfo, serviceOf, spanInfo } from '../../catalog/index.ts'
import type { Language } from '../../checks/index.ts'
import { indexOf, oneLine, partName, type Design, type Id } from '../../model/index.ts'

/** One line of the outline. */
export interface OutlineRow {
  readonly id: Id
  readonly what: 'group' | 'node' | 'edge' | 'span'
  /** 1 for the top. */
  readonly level: number
  /** Its place among its brothers, from 1, and how many they are. */
  readonly place: number
  readonly of: number
  /** Whether what it holds is shown; undefined where it holds nothing. */
  readonly open?: boolean
  readonly name: string
  /** What a line is called, where it is. */
  readonly label?: string | undefined
  /** Service, kind of group, kind of line. */
  readonly sort: string
  readonly icon?: string | undefined
}

type Sibling = Pick<OutlineRow, 'id' | 'what'>

/** The drawing as a tree in reading order: groups with what they hold, parts with the lines that leave them, spans last.
 *  Groups stand open and parts closed, except those in `turned` and groups that are collapsed on the
 *  drawing. */
export function outlineRows(
  design: Design,
  order: readonly Id[],
  language: Language,
  turned: ReadonlySet<Id>,
): OutlineRow[] {
  const index = indexOf(design)
  const childrenOf = childrenIn(design, order)
  const collapsed = new Set(design.view?.collapsed)
  const rows: OutlineRow[] = []
  const add = (siblings: readonly Sibling[], level: number) => {
    siblings.forEach(({ id, what }, at) => {
      const children = childrenOf(id)
      const open = (what === 'group') !== turned.has(id) && !collapsed.has(id)
      rows.push({
        ...described(id, what),
        id,
        what,
        level,
        place: at + 1,
        of: siblings.length,
        ...(children.length > 0 && { open }),
      })
      if (open) add(children, level + 1)
    })
  }
  const described = (id: Id, what: OutlineRow['what']) => {
    const edge = index.edges.get(id)
    if (what === 'edge' && edge)
      return {
        name: partName(design, edge.to),
        label: edge.label,
        sort: edgeKindInfo(edge.kind ?? 'sync').name[language],
      }
    const [node, group, span] = [index.nodes.get(id), index.groups.get(id), index.spans.get(id)]
    const info = node ? serviceOf(node.service) : group ? groupInfo(group.kind) : span && spanInfo(span.kind)
    const label = oneLine((node ?? group ?? span)?.label ?? '')
    return { name: label || (info?.name[language] ?? id), sort: info?.name[language] ?? '', icon: info?.icon }
  }
  const spans = design.spans.map(({ id }): Sibling => ({ id, what: 'span' }))
  add([...childrenOf(undefined), ...spans], 1)
  return rows
}

/** What a group holds and which lines leave a node, in the order given. */
function childrenIn(design: Design, order: readonly Id[]): (id: Id | undefined) => readonly Sibling[] {
  const index = indexOf(design)
  const children = new Map<Id | undefined, Sibling[]>()
  const put = (parent: Id | undefined, child: Sibling) => {
    const siblings = children.get(parent)
    if (siblings) siblings.push(child)
    else children.set(parent, [child])
  }
  for (const id of order) put(index.parentOf(id), { id, what: index.groups.has(id) ? 'group' : 'node' })
  for (const { id, from } of design.edges) put(from, { id, what: 'edge' })
  return (id) => children.get(id) ?? []
}

/** What must stand open for a part to be seen: the groups around it; for a line, also the part it leaves. */
export function pathTo(design: Design, id: Id): { readonly groups: readonly Id[]; readonly node?: Id } {
  const index = indexOf(design)
  const from = index.edges.get(id)?.from
  const groups = index.ancestors(from ?? id).map((group) => group.id)
  return from === undefined ? { groups } : { groups, node: from }
}
