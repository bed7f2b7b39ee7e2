import { textWidth, nodeLabel } from '../../layout/index.ts'
import { inflate, unionRect } from '../../model/index.ts'
import type { Point, Rect } from '../../model/index.ts'
import { style } from '../look/style.ts'
import type { Scene, SceneEdge, SceneGroup, SceneNode, SceneSpan } from '../types.ts'

/** Half of the widest stroke or head, so that nothing on an outer line is cut. */
const strokeReach = 5

function* nodeRects(node: SceneNode): Iterable<Rect> {
  yield node.rect
  const { ringReach, ringWidth, badgeRadius } = style.spof
  const marked = node.spof !== undefined || node.gap || (node.state !== undefined && node.state !== 'ok')
  if (marked) yield inflate(node.iconRect, ringReach + ringWidth + badgeRadius)
  if (node.tag) yield node.tag.rect
  if (node.count) yield node.count.rect
  // A note's words stand in its box.
  for (const line of node.note ? [] : node.lines) {
    const width = textWidth(line.text, nodeLabel.fontSize)
    yield { x: line.x - width / 2, y: line.y - nodeLabel.lineHeight, width, height: nodeLabel.lineHeight + 4 }
  }
}

function* pointRects(points: readonly Point[]): Iterable<Rect> {
  for (const { x, y } of points) yield inflate({ x, y, width: 0, height: 0 }, strokeReach)
}

function* groupRects(group: SceneGroup): Iterable<Rect> {
  yield inflate(group.rect, style.group.strokeWidth)
  if (group.tag) yield group.tag.rect
}

function* spanRects(span: SceneSpan): Iterable<Rect> {
  yield inflate(span.rect, style.span.strokeWidth)
}

function* edgeRects(edge: SceneEdge): Iterable<Rect> {
  yield* pointRects(edge.points)
  if (edge.label) yield edge.label.rect
}

const known = new WeakMap<object, Rect | undefined>()

/** Where a part draws, found once for each part object: while one part moves, the others are the same. */
function boundsOnce<Part extends object>(part: Part, rectsOf: (part: Part) => Iterable<Rect>): Rect[] {
  const bounds = known.has(part) ? known.get(part) : unionRect(rectsOf(part))
  known.set(part, bounds)
  return bounds ? [bounds] : []
}

/** Smallest rectangle around everything drawn; an empty design gives an empty one. */
export function drawnBounds(scene: Pick<Scene, 'groups' | 'spans' | 'edges' | 'nodes'>): Rect {
  const all = [
    ...scene.groups.flatMap((group) => boundsOnce(group, groupRects)),
    ...scene.spans.flatMap((span) => boundsOnce(span, spanRects)),
    ...scene.nodes.flatMap((node) => boundsOnce(node, nodeRects)),
    ...scene.edges.flatMap((edge) => boundsOnce(edge, edgeRects)),
  ]
  return unionRect(all) ?? { x: 0, y: 0, width: 0, height: 0 }
}
