import { analyse } from '../../analysis/index.ts'
import type { Design, Edge, Flow, Group, Node } from '../../model/index.ts'
import type { Check, Found } from '../types.ts'

const groups: readonly Group[] = [
  { id: 'region', kind: 'region', label: 'Seoul', name: 'ap-northeast-2' },
  { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
  { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'vpc', zone: 'a' },
  { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'vpc', zone: 'b' },
  { id: 'dc', kind: 'site', label: 'Data centre' },
]

/** A design in one Region with zones a and b and a data centre; nodes as `[service, group]` or with more, edges as `a > b`. */
export function drawn(
  nodes: { readonly [id: string]: readonly [service: string, group?: string, more?: Partial<Node>] },
  edges: readonly string[],
  flows?: readonly Flow[],
): Design {
  return {
    format: 'faultline/1',
    title: 'Test',
    groups,
    nodes: Object.entries(nodes).map(([id, [service, group, more]]) => ({
      id,
      service,
      label: id,
      ...(group === undefined ? {} : { group }),
      ...more,
    })),
    spans: [],
    edges: edges.map((text, i): Edge => {
      const [from = '', to = ''] = text.split(' > ')
      return { id: `e${i}`, from, to }
    }),
    ...(flows ? { flows } : {}),
  }
}

/** What a check finds in a design. */
export function findings(check: Check, design: Design): readonly Found[] {
  return check.find(design, analyse(design))
}
