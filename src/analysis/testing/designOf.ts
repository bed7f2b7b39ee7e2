import type { Design, Edge, Flow, Group, Id, Node, Props, Span } from '../../model/index.ts'

/** What a test says of a node: `service` alone, or with more. */
export type NodeText = string | (Partial<Omit<Node, 'id'>> & { readonly service: string })

/** Edges as `a > b`, or `a > b` with more. */
export type EdgeText = string | (Partial<Omit<Edge, 'id' | 'from' | 'to'>> & { readonly is: string })

export interface DesignText {
  readonly groups?: readonly Group[]
  readonly nodes: { readonly [id: Id]: NodeText }
  readonly edges: readonly EdgeText[]
  readonly spans?: readonly Span[]
  readonly flows?: readonly Flow[]
}

/** One Region with zones a, b and c, each with a private subnet; a site; two DX locations. */
export const ground: readonly Group[] = [
  { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
  { id: 'region', kind: 'region', label: 'Region', parent: 'cloud', name: 'ap-northeast-2' },
  { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
  ...['a', 'b', 'c'].flatMap((zone): Group[] => [
    { id: `az-${zone}`, kind: 'az', label: `Availability Zone ${zone}`, parent: 'vpc', zone },
    { id: zone, kind: 'subnet-private', label: `Private subnet ${zone}`, parent: `az-${zone}` },
  ]),
  { id: 'dc', kind: 'site', label: 'Data centre' },
  { id: 'loc1', kind: 'dx-location', label: 'DX location 1' },
  { id: 'loc2', kind: 'dx-location', label: 'DX location 2' },
]

/** A design from a few lines. Ids like `web@a` stand in subnet a; `elb@vpc` in the VPC; a plain id stands outside. */
export function designOf({ groups = ground, nodes, edges, spans = [], flows }: DesignText): Design {
  return {
    format: 'faultline/1',
    title: 'Test',
    groups,
    nodes: Object.entries(nodes).map(([name, text]) => nodeOf(name, text)),
    spans,
    edges: edges.map((text, i) => edgeOf(`e${i}`, text)),
    ...(flows ? { flows } : {}),
  }
}

function nodeOf(name: string, text: NodeText): Node {
  const [id = name, group] = name.split('@')
  const rest = typeof text === 'string' ? { service: text } : text
  return { label: id, ...(group === undefined ? {} : { group }), ...rest, id }
}

function edgeOf(id: string, text: EdgeText): Edge {
  const { is, ...rest } = typeof text === 'string' ? { is: text } : text
  const [from = '', to = ''] = is.split('>').map((end) => end.trim())
  return { id, from, to, ...rest }
}

/** A fleet over these nodes. */
export function fleet(id: Id, members: readonly Id[], props: Props = {}): Span {
  return { id, kind: 'asg', label: id, members, props }
}
