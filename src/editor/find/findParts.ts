import { groupInfo, serviceOf, spanInfo, type Text } from '../../catalog/index.ts'
import { opened } from '../../layout/index.ts'
import { indexOf, shownOf, type Design, type Id } from '../../model/index.ts'
import { readingOrder } from '../canvas/index.ts'

/** Parts whose label, service or kind holds the query in either language, as one reads the drawing; spaces and case do
 *  not count. Lines come last, by their labels. */
export function findParts(design: Design, query: string): Id[] {
  const wanted = squeeze(query)
  if (wanted === '') return []
  const { nodes, groups } = indexOf(design)
  const fits = (id: Id, label: string, names?: Text) =>
    [label, id, names?.en ?? '', names?.ko ?? ''].some((text) => squeeze(text).includes(wanted))
  const drawn = inOrder(design).filter((id) => {
    const [node, group] = [nodes.get(id), groups.get(id)]
    if (node) return fits(id, node.label, serviceOf(node.service).name)
    return group !== undefined && fits(id, group.label, groupInfo(group.kind).name)
  })
  const spans = design.spans.filter(({ id, label, kind }) => fits(id, label, spanInfo(kind).name))
  const edges = design.edges.filter(({ label }) => label !== undefined && squeeze(label).includes(wanted))
  return [...drawn, ...[...spans, ...edges].map(({ id }) => id)]
}

/** As one reads, what collapsed groups hide after all that is seen. */
function inOrder(design: Design): Id[] {
  const { standIns } = shownOf(design)
  const order = readingOrder(opened(design))
  return [...order.filter((id) => !standIns.has(id)), ...order.filter((id) => standIns.has(id))]
}

function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/[\s-]+/g, '')
}
