import { textWidth, nodeLabel } from '../../layout/index.ts'
import { changesSince, inflate, unionRect } from '../../model/index.ts'
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
function boundsOnce<Part extends object>(
  part: Part,
  rectsOf: (part: Part) => Iterable<Rect>,
): Rect | undefined {
  const bounds = known.has(part) ? known.get(part) : unionRect(rectsOf(part))
  known.set(part, bounds)
  return bounds
}

/** Where a part of each kind draws. */
export const boundsOf = {
  group: (group: SceneGroup) => boundsOnce(group, groupRects),
  span: (span: SceneSpan) => boundsOnce(span, spanRects),
  node: (node: SceneNode) => boundsOnce(node, nodeRects),
  edge: (edge: SceneEdge) => boundsOnce(edge, edgeRects),
}

/** Follows a list of parts: what moved inside its bounds does not make the others be looked at. */
function createListBounds<Part extends object>(boundsOf: (part: Part) => Rect | undefined) {
  let last: readonly Part[] = []
  let total: Rect | undefined
  /** The bounds with what changed; undefined where something that reached their border did. */
  const followed = (parts: readonly Part[]): Rect | undefined => {
    if (parts.length !== last.length || !total) return undefined
    const fresh: Rect[] = [total]
    const changed = changesSince(parts, last) ?? parts.keys()
    for (const i of changed) {
      const [before, part] = [last[Number(i)], parts[Number(i)]]
      if (before === part || !before || !part) continue
      const [old, now] = [boundsOf(before), boundsOf(part)]
      if (old && !isWithin(old, total)) return undefined
      if (now) fresh.push(now)
    }
    return unionRect(fresh)
  }
  return (parts: readonly Part[]): Rect | undefined => {
    if (parts !== last) total = followed(parts) ?? unionRect(parts.flatMap((part) => boundsOf(part) ?? []))
    last = parts
    return total
  }
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.x > outer.x &&
    inner.y > outer.y &&
    inner.x + inner.width < outer.x + outer.width &&
    inner.y + inner.height < outer.y + outer.height
  )
}

type Drawn = Pick<Scene, 'groups' | 'spans' | 'edges' | 'nodes'>

/** Finds the smallest rectangle around everything drawn, again and again as it changes; an empty design gives an
 *  empty one. */
export function createDrawnBounds(): (scene: Drawn) => Rect {
  const groups = createListBounds(boundsOf.group)
  const spans = createListBounds(boundsOf.span)
  const nodes = createListBounds(boundsOf.node)
  const edges = createListBounds(boundsOf.edge)
  return (scene) =>
    unionRect(
      [groups(scene.groups), spans(scene.spans), nodes(scene.nodes), edges(scene.edges)].flatMap(
        (bounds) => bounds ?? [],
      ),
    ) ?? { x: 0, y: 0, width: 0, height: 0 }
}
