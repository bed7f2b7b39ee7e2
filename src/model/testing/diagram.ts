import { edgeKinds } from '../types.ts'
import type { Design, Edge, EdgeKind, Group, Node } from '../types.ts'
import { aDesign } from './aDesign.ts'

interface Drawing {
  readonly nodes: Map<string, Node>
  readonly edges: Edge[]
}

/** A design in a few words, for tests: `diagram('users -> alb:elb(a,b) -> web:ec2@a, web:ec2@b -> db:rds@a')`.
 *  A node is `id:service(zones)@zone`; the service is the id unless told. `web@a` has the id `web-a`. What is in a zone
 *  stands in `az-a` of one VPC in one Region. A comma is "each of these"; `-soft->` gives the edge a kind; a new line or
 *  `;` starts another chain. A node said again is the same node. */
export function diagram(text: string): Design {
  const drawing: Drawing = { nodes: new Map(), edges: [] }
  for (const chain of text.split(/[;\n]/)) if (chain.trim()) drawChain(drawing, chain)
  const nodes = [...drawing.nodes.values()]
  const zones = [...new Set(nodes.flatMap((node) => node.group?.slice('az-'.length) ?? []))].toSorted()
  return aDesign({ groups: zones.length > 0 ? groupsFor(zones) : [], nodes, edges: drawing.edges })
}

function drawChain(drawing: Drawing, chain: string): void {
  const [first = '', ...rest] = chain.split(/(-(?:[a-z]+-)?>)/)
  let sources = nodesIn(drawing, first)
  for (let at = 0; at < rest.length; at += 2) {
    const kind = kindOf(rest[at] ?? '')
    const targets = nodesIn(drawing, rest[at + 1] ?? '')
    for (const from of sources) {
      for (const to of targets) {
        drawing.edges.push({ id: `e${drawing.edges.length + 1}`, from, to, ...(kind && { kind }) })
      }
    }
    sources = targets
  }
}

function kindOf(arrow: string): EdgeKind | undefined {
  const word = /[a-z]+/.exec(arrow)?.[0]
  const kind = edgeKinds.find((known) => known === word)
  if (word && !kind) throw new Error(`No such kind of edge: ${word}`)
  return kind
}

const nodePattern = /^([a-z0-9-]+)(?::([a-z0-9-]+))?(?:\(([a-z, ]+)\))?(?:@([a-z]))?$/

function nodesIn(drawing: Drawing, list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((text) => {
    const [, name, service, zones, zone] = nodePattern.exec(text.trim()) ?? []
    if (name === undefined) throw new Error(`Not a node: "${text.trim()}"`)
    const id = zone ? `${name}-${zone}` : name
    if (!drawing.nodes.has(id)) {
      const azs = zones?.split(',').map((letter) => letter.trim())
      const label = zone ? `${name} ${zone}` : name
      drawing.nodes.set(id, {
        id,
        service: service ?? name,
        label,
        ...(zone && { group: `az-${zone}` }),
        ...(azs && { azs }),
      })
    }
    return id
  })
}

function groupsFor(zones: readonly string[]): Group[] {
  return [
    { id: 'region', kind: 'region', label: 'Region' },
    { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
    ...zones.map((zone): Group => ({
      id: `az-${zone}`,
      kind: 'az',
      label: `AZ ${zone}`,
      parent: 'vpc',
      zone,
    })),
  ]
}
