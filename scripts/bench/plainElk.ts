/** A design as plain elkjs layered lays it out, with our sizes and distances. */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import { labelSize } from '../../src/layout/route/labelSize.ts'
import {
  groupPadding,
  indexOf,
  leafBox,
  type Design,
  type Id,
  type Point,
  type Rect,
} from '../../src/model/index.ts'

/** Who lays it out: elkjs, bundled. */
interface Engine {
  layout(graph: ElkNode): Promise<ElkNode>
}

/** Boxes and lines, all measured from the drawing's corner. Lines end at the icons, as ours do. */
export interface PlainLayout {
  readonly rects: ReadonlyMap<Id, Rect>
  readonly lines: readonly (readonly Point[])[]
}

const spaces: Record<string, string> = {
  'elk.spacing.nodeNode': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.spacing.edgeNode': '16',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
}
const { top, left, bottom, right } = groupPadding

/** Lays a design out by elkjs layered alone; with `labels`, the lines' words get their room as ours do. */
export async function plainElk(design: Design, elk: Engine, labels: boolean): Promise<PlainLayout> {
  const laid = await elk.layout(graphOf(design, labels))
  const rects = new Map<Id, Rect>()
  const read = ({ id, x = 0, y = 0, width = 0, height = 0, children }: ElkNode) => {
    rects.set(id, { x, y, width, height })
    children?.forEach(read)
  }
  read(laid)
  const lines = (laid.edges ?? []).flatMap(({ sections = [] }) =>
    sections.map(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
  )
  return { rects, lines }
}

/** An icon with its name below it, as we draw parts: lines end at the icon, the name keeps its room. */
function leafOf(id: Id): ElkNode {
  const size = { width: leafBox.icon, height: leafBox.icon }
  const name = { text: id, width: leafBox.width, height: leafBox.height - leafBox.icon }
  const layoutOptions = {
    'elk.nodeLabels.placement': '[H_CENTER, V_BOTTOM, OUTSIDE]',
    'elk.spacing.labelNode': '0',
  }
  return { id, ...size, labels: [name], layoutOptions }
}

function graphOf(design: Design, labels: boolean): ElkNode {
  const index = indexOf(design)
  const childrenOf = (parent: Id | undefined): ElkNode[] => [
    ...index.childNodes(parent).map(({ id }) => leafOf(id)),
    ...index.childGroups(parent).map(({ id }) => {
      const children = childrenOf(id)
      const padding = `[top=${top},left=${left},bottom=${bottom},right=${right}]`
      return children.length === 0
        ? { id, width: 152, height: 108 }
        : { id, children, layoutOptions: { ...spaces, 'elk.padding': padding } }
    }),
  ]
  const edges: ElkExtendedEdge[] = design.edges.map(({ id, from, to, label }) => ({
    id: `edge:${id}`,
    sources: [from],
    targets: [to],
    ...(labels && label ? { labels: [{ text: label, ...labelSize(label) }] } : {}),
  }))
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
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
    },
    children: childrenOf(undefined),
    edges,
  }
}
