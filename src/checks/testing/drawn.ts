import { analyse } from '../../analysis/index.ts'
import {
  edgeKinds,
  type Design,
  type Edge,
  type Flow,
  type Group,
  type Node,
  type Span,
} from '../../model/index.ts'
import type { Check, Found } from '../types.ts'

const groups: readonly Group[] = [
  { id: 'region', kind: 'region', label: 'Seoul', name: 'ap-northeast-2' },
  { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
  { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'vpc', zone: 'a' },
  { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'vpc', zone: 'b' },
  { id: 'dc', kind: 'site', label: 'Data centre' },
]

/** Groups to add when a second Region matters. */
export const tokyo: readonly Group[] = [
  { id: 'tokyo', kind: 'region', label: 'Tokyo', name: 'ap-northeast-1' },
  { id: 'vpc-2', kind: 'vpc', label: 'VPC 2', parent: 'tokyo' },
  { id: 'tokyo-a', kind: 'az', label: 'Tokyo a', parent: 'vpc-2', zone: 'a' },
  { id: 'tokyo-b', kind: 'az', label: 'Tokyo b', parent: 'vpc-2', zone: 'b' },
]

/** Groups to add when subnets matter. */
export const subnets: readonly Group[] = ['a', 'b'].flatMap((zone): Group[] => [
  { id: `public-${zone}`, kind: 'subnet-public', label: `Public subnet ${zone}`, parent: `az-${zone}` },
  { id: `private-${zone}`, kind: 'subnet-private', label: `Private subnet ${zone}`, parent: `az-${zone}` },
])

/** A node as `[service, group]` or with more of it. */
export interface DrawnNodes {
  readonly [id: string]: readonly [service: string, group?: string | undefined, more?: Partial<Node>]
}

/** What a design may have besides. Groups come after the standing ones. */
export interface More {
  readonly flows?: readonly Flow[]
  readonly spans?: readonly Span[]
  readonly groups?: readonly Group[]
}

/** An edge as `a > b`, `a > b async`, or in full. */
export type DrawnEdge = string | Omit<Edge, 'id'>

/** A design in one Region with zones a and b and a data centre; labels are ids unless `more` gives one. */
export function drawn(
  nodes: DrawnNodes,
  edges: readonly DrawnEdge[],
  more: readonly Flow[] | More = {},
): Design {
  const { flows, spans = [], groups: own = [] }: More = isFlows(more) ? { flows: more } : more
  return {
    format: 'faultline/1',
    title: 'Test',
    groups: [...groups, ...own],
    nodes: Object.entries(nodes).map(([id, [service, group, rest]]) => ({
      id,
      service,
      label: id,
      ...(group === undefined ? {} : { group }),
      ...rest,
    })),
    spans,
    edges: edges.map((edge, i): Edge => ({ id: `e${i}`, ...(typeof edge === 'string' ? read(edge) : edge) })),
    ...(flows ? { flows } : {}),
  }
}

function read(text: string): Omit<Edge, 'id'> {
  const [from = '', , to = '', word] = text.split(' ')
  const kind = edgeKinds.find((each) => each === word)
  return { from, to, ...(kind ? { kind } : {}) }
}

const isFlows = (more: readonly Flow[] | More): more is readonly Flow[] => Array.isArray(more)

/** What a check finds in a design. */
export function findings(check: Check, design: Design): readonly Found[] {
  return check.find(design, analyse(design))
}
