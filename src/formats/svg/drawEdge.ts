import { cross, edgeStyle, ownStrokes, style } from '../../scene/index.ts'
import type { SceneEdge } from '../../scene/index.ts'
import { drawText, faded, groundColour, type Brush } from './brush.ts'
import { element } from './xml.ts'

/** Seen through a line that carries nothing any more in the simulation. */
const deadOpacity = 0.3

/** A broad band below the line: the chain in focus, or the path of a hidden dependency. */
function drawBand(edge: SceneEdge, brush: Brush): string {
  if (!edge.lit && !edge.hidden) return ''
  const stroke = edge.lit ? brush.theme.lit : brush.theme.hidden
  const look = {
    fill: 'none',
    stroke,
    'stroke-width': style.edge.litWidth,
    opacity: 0.45,
  }
  return element('path', { d: edge.path, ...look })
}

/** The red cross of an edge that is drawn but impossible. */
export function drawInvalid(edge: SceneEdge, brush: Brush): string {
  if (!edge.invalid) return ''
  const d = cross(edge.middle, style.edge.crossReach)
  const line = (stroke: string, width: number) =>
    element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round' })
  return faded(edge.dim, line(brush.paper, 7), line(brush.theme.invalid, 3.5))
}

/** Line and head of an edge; an invalid one is red, and crossed by `drawInvalid`. */
export function drawEdge(edge: SceneEdge, brush: Brush): string {
  const { width, cap, head } = edgeStyle(edge.kind)
  const stroke = edge.invalid ? brush.theme.invalid : brush.theme.edges[edge.kind]
  const own = ownStrokes(edge)
  const line = { d: own.dashes ?? own.path, fill: 'none', stroke, 'stroke-width': width }
  const tip =
    head.shape === 'filled'
      ? { d: own.head, fill: stroke }
      : { d: own.head, fill: 'none', stroke, 'stroke-width': Math.max(width, 1.4) }
  const strokes = [{ ...line, 'stroke-linecap': cap === 'butt' ? undefined : cap }, tip].flatMap((look) =>
    look.d === '' ? [] : element('path', look),
  )
  const drawn = edge.dead ? element('g', { opacity: deadOpacity }, ...strokes) : strokes.join('')
  return faded(edge.dim, drawBand(edge, brush), drawn)
}

/** The label of an edge, haloed so that its own line does not cross it. */
export function drawEdgeLabel(edge: SceneEdge, brush: Brush): string {
  if (!edge.label) return ''
  const halo = groundColour(brush, edge.label.ground)
  const text = drawText(edge.label.line, {
    size: style.edge.fontSize,
    fill: edge.kind === 'management' ? brush.theme.muted : brush.theme.edgeLabel,
    anchor: 'middle',
    halo,
  })
  return faded(edge.dim, edge.dead ? element('g', { opacity: 0.5 }, text) : text)
}
