/** Every sample laid out by us and by plain elkjs with the same sizes and distances: bends, length and likeness of lanes,
 *  and its text for Mermaid. Prints one JSON line. */
import ELK from 'elkjs/lib/elk.bundled.js'
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import { layoutOf, placeDesign, type Elk } from '../../src/layout/index.ts'
import { measure } from '../../src/layout/measure.ts'
import { groupPadding, indexOf, leafBox, withRects, type Design, type Id } from '../../src/model/index.ts'
import { mermaidText } from './mermaidText.ts'
import { readSamples } from './readSamples.ts'

interface Counted {
  bends: number
  length: number
  /** Zones of one parent whose sizes differ. */
  unlike: number
}

const elk = new ELK()

const spaces: Record<string, string> = {
  'elk.spacing.nodeNode': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.spacing.edgeNode': '16',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
}
const { top, left, bottom, right } = groupPadding

function plainGraph(design: Design): ElkNode {
  const index = indexOf(design)
  const childrenOf = (parent: Id | undefined): ElkNode[] => [
    ...index.childNodes(parent).map(({ id }) => ({ id, width: leafBox.width, height: leafBox.height })),
    ...index.childGroups(parent).map(({ id }) => {
      const children = childrenOf(id)
      const padding = `[top=${top},left=${left},bottom=${bottom},right=${right}]`
      return children.length === 0
        ? { id, width: 152, height: 108 }
        : { id, children, layoutOptions: { ...spaces, 'elk.padding': padding } }
    }),
  ]
  return {
    id: 'root:',
    layoutOptions: {
      ...spaces,
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.mergeEdges': 'true',
    },
    children: childrenOf(undefined),
    edges: design.edges.map(({ id, from, to }) => ({ id: `edge:${id}`, sources: [from], targets: [to] })),
  }
}

function unlikeZones(design: Design, sizeOf: (id: Id) => string): number {
  const index = indexOf(design)
  return design.groups.filter(({ id }) => {
    const zones = index.childGroups(id).filter(({ kind }) => kind === 'az')
    return new Set(zones.map((zone) => sizeOf(zone.id))).size > 1
  }).length
}

async function plainly(design: Design): Promise<Counted> {
  const laid = await elk.layout(plainGraph(design))
  const sizes = new Map<Id, string>()
  const read = (node: ElkNode) => {
    sizes.set(node.id, `${Math.round(node.width ?? 0)} ${Math.round(node.height ?? 0)}`)
    node.children?.forEach(read)
  }
  read(laid)
  // As ours are counted: lines that turn at one place turn once.
  const corners = new Set<string>()
  let length = 0
  for (const { sections } of (laid.edges ?? []) as ElkExtendedEdge[]) {
    for (const { startPoint, bendPoints = [], endPoint } of sections ?? []) {
      const points = [startPoint, ...bendPoints, endPoint]
      for (const { x, y } of bendPoints) corners.add(`${Math.round(x)} ${Math.round(y)}`)
      length += points.slice(1).reduce((sum, b, i) => {
        const a = points[i] ?? b
        return sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
      }, 0)
    }
  }
  return { bends: corners.size, length, unlike: unlikeZones(design, (id) => sizes.get(id) ?? '') }
}

async function byUs(design: Design): Promise<Counted> {
  const { rects, direction } = await placeDesign(design, elk as unknown as Elk)
  const layout = layoutOf(withRects(design, rects, direction))
  const { bends, length } = measure(design, layout)
  const sizeOf = (id: Id) => `${layout.rects.get(id)?.width} ${layout.rects.get(id)?.height}`
  return { bends, length, unlike: unlikeZones(design, sizeOf) }
}

/** What a layout counts, or nothing where it gives up. */
async function counted(count: Promise<Counted>): Promise<Counted | undefined> {
  return count.catch(() => undefined)
}

const rows = []
for (const { name, design } of readSamples()) {
  const index = indexOf(design)
  const zones = design.groups.some(
    ({ id }) => index.childGroups(id).filter(({ kind }) => kind === 'az').length > 1,
  )
  const plain = await counted(plainly(design))
  rows.push({ name, zones, ours: await byUs(design), plain, mermaid: mermaidText(design) })
}
console.log(JSON.stringify(rows))
