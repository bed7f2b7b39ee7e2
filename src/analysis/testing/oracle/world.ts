import type { Design, Edge, FailoverMode, Id, Node } from '../../../model/index.ts'
import type { EdgeReading } from '../../types.ts'
import { isExternal, isIgnored, isRouter, prop, wayOut, type Ends, type Nodes } from './facts.ts'
import { azEvent, placeOf } from './places.ts'
import { readingOf } from './readings.ts'
import { remembering } from './remember.ts'
import { unitsOf, type Unit } from './units.ts'

export interface ReadEdge extends Ends {
  readonly reading: EdgeReading
  /** Of a `failover` edge alone (B6). */
  readonly mode: FailoverMode | undefined
}

/** What every later step looks at. */
export interface World {
  readonly design: Design
  readonly nodes: Nodes
  readonly units: ReadonlyMap<Id, readonly Unit[]>
  readonly readings: ReadonlyMap<Id, EdgeReading>
  /** Edges that carry something: neither invalid, nor at an ignored node. */
  readonly edges: readonly ReadEdge[]
  /** The events of everything around a node. */
  readonly places: (node: Node) => readonly string[]
}

/** Is there something that is no outsider behind this way out? */
function goalBehindIn(design: Design, nodes: Nodes): (node: Node) => boolean {
  const reach = (node: Node, seen: Set<Id>): boolean => {
    if (seen.has(node.id)) return false
    seen.add(node.id)
    if (!wayOut.has(node.service) && !isExternal(node)) return true
    return design.edges.some((edge) => {
      const to = nodes.get(edge.to)
      const carries = edge.kind === undefined || edge.kind === 'sync'
      return edge.from === node.id && carries && edge.invalid !== true && !!to && reach(to, seen)
    })
  }
  return (node) => reach(node, new Set())
}

export function worldOf(design: Design): World {
  return worlds([design], '', () => readWorld(design))
}

const worlds = remembering<World>()

function readWorld(design: Design): World {
  const nodes: Nodes = new Map(design.nodes.map((node) => [node.id, node]))
  const goalBehind = goalBehindIn(design, nodes)
  const endsOf = (edge: Edge): Ends[] => {
    const from = nodes.get(edge.from)
    const to = nodes.get(edge.to)
    return from && to ? [{ edge, from, to }] : []
  }
  const read = design.edges.flatMap(endsOf).map((ends): ReadEdge => {
    const reading = readingOf(ends, goalBehind)
    return { ...ends, reading, mode: reading.kind === 'failover' ? modeOf(ends) : undefined }
  })
  return {
    design,
    nodes,
    units: new Map(design.nodes.map((node) => [node.id, unitsOf(design, node)])),
    places: (node) => eventsAround(design, node),
    readings: new Map(read.map(({ edge, reading }) => [edge.id, reading])),
    edges: read.filter(
      ({ edge, from, to }) => edge.invalid !== true && !isIgnored(from) && !isIgnored(to) && from !== to,
    ),
  }
}

/** B6: as written; else one of a kind takes over from the other, and anything else is another way. */
function modeOf({ edge, from, to }: Ends): FailoverMode {
  const family = ({ service }: Node): string => service.split('-')[0] ?? service
  return edge.mode ?? (family(from) === family(to) && !isRouter(from) ? 'takeover' : 'path')
}

/** An edge nothing needs: itself optional, or into an optional node. */
export const isOptional = ({ edge, to }: Ends): boolean =>
  edge.optional === true || prop(to, 'optional') === true

function eventsAround(design: Design, node: Node): readonly string[] {
  const { region, zone, others } = placeOf(design, node)
  return [
    ...others,
    ...(zone === undefined ? [] : [azEvent(region, zone)]),
    ...(region === undefined ? [] : [`region:${region}`]),
  ]
}
