/** Every sample laid out by us and by plain elkjs with the same sizes and distances: bends, length and likeness of lanes. */
import ELK from 'elkjs/lib/elk.bundled.js'
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import { layoutOf, placeDesign, type Elk } from '../../src/layout/index.ts'
import { measure } from '../../src/layout/measure.ts'
import { groupPadding, indexOf, leafBox, withRects, type Design, type Id } from '../../src/model/index.ts'
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

function row(name: string, pairs: readonly { ours: Counted; plain: Counted }[]): string {
  const sum = (side: 'ours' | 'plain', key: keyof Counted) =>
    pairs.reduce((total, pair) => total + pair[side][key], 0)
  const part = (key: keyof Counted) => {
    const [ours, plain] = [sum('ours', key), sum('plain', key)]
    return `${key} ${Math.round(ours)} against ${Math.round(plain)}${plain > 0 ? ` (${(ours / plain).toFixed(2)})` : ''}`
  }
  return `${`${name}, ${pairs.length}`.padEnd(30)} ${(['bends', 'length', 'unlike'] as const).map(part).join('   ')}`
}

const pairs: { ours: Counted; plain: Counted; zones: boolean }[] = []
let refused = 0
for (const { design } of readSamples()) {
  const index = indexOf(design)
  const zones = design.groups.some(
    ({ id }) => index.childGroups(id).filter(({ kind }) => kind === 'az').length > 1,
  )
  try {
    pairs.push({ plain: await plainly(design), ours: await byUs(design), zones })
  } catch {
    refused++
  }
}
console.log(row('all samples', pairs))
console.log(
  row(
    'with several zones',
    pairs.filter(({ zones }) => zones),
  ),
)
if (refused > 0) console.log(`${refused} refused by plain elkjs`)
