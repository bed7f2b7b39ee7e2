import { indexOf } from '../indexOf.ts'
import { limits } from '../limits.ts'
import { refuse } from '../editRefused.ts'
import type { Design, Id, Json, Props } from '../types.ts'
import { checkItem, refuseMissing, withChanged } from './editItem.ts'

/** Gives a part of any sort another label; an edge with an empty one has none. */
export function rename(design: Design, id: Id, label: string): Design {
  const { groups, nodes, spans, edges } = indexOf(design)
  const group = groups.get(id)
  if (group) return withChanged(design, 'groups', { ...group, label })
  const node = nodes.get(id)
  if (node) return withChanged(design, 'nodes', { ...node, label })
  const span = spans.get(id)
  if (span) return withChanged(design, 'spans', { ...span, label })
  const { label: _, ...edge } = edges.get(id) ?? refuseMissing(id)
  return withChanged(design, 'edges', label === '' ? edge : { ...edge, label })
}

/** Sets one property of a part of any sort; `undefined` takes it away. */
export function setProp(design: Design, id: Id, key: string, value: Json | undefined): Design {
  const { groups, nodes, spans, edges } = indexOf(design)
  const group = groups.get(id)
  if (group) return withChanged(design, 'groups', withProp(group, key, value))
  const node = nodes.get(id)
  if (node) return withChanged(design, 'nodes', withProp(node, key, value))
  const span = spans.get(id)
  if (span) return withChanged(design, 'spans', withProp(span, key, value))
  return withChanged(design, 'edges', withProp(edges.get(id) ?? refuseMissing(id), key, value))
}

/** Sets one property of many nodes in one go; `undefined` takes it away. */
export function setPropOfNodes(
  design: Design,
  key: string,
  values: ReadonlyMap<Id, Json | undefined>,
): Design {
  const nodes = design.nodes.map((node) => {
    if (!values.has(node.id)) return node
    const changed = withProp(node, key, values.get(node.id))
    checkItem('nodes', changed)
    return changed
  })
  return { ...design, nodes }
}

function withProp<T extends { readonly props?: Props }>(item: T, key: string, value: Json | undefined): T {
  const others = Object.entries(item.props ?? {}).filter(([name]) => name !== key)
  const props = Object.fromEntries(value === undefined ? others : [...others, [key, value]])
  const changed = { ...item, props }
  if (Object.keys(props).length === 0) Reflect.deleteProperty(changed, 'props')
  return changed
}

/** Gives the document another title, from then on the same in every language. */
export function setTitle(design: Design, title: string): Design {
  if (title.length > limits.label) {
    const reason = `expected at most ${limits.label} characters`
    refuse('invalid', { id: '', path: '$.title', reason }, `The title is too long: ${reason}.`)
  }
  const { sample } = design
  if (!sample) return { ...design, title }
  return { ...design, title, sample: { ...sample, ko: { ...sample.ko, title } } }
}
