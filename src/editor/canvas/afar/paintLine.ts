import { cross, edgeStyle, roundedPath, style, type SceneEdge } from '../../../scene/index.ts'
import { colour } from '../drawn/sceneVariables.ts'
import { dimmed, type Paint } from './paint.ts'
import { deadOpacity, dimOpacity } from './opacities.ts'

/** A line, its head and its marks. */
export function paintLine(edge: SceneEdge): readonly Paint[] {
  const paints = [...glow(edge), ...dimmed(stroke(edge), edge.dead ? deadOpacity : 1), ...marks(edge)]
  return edge.dim ? dimmed(paints, dimOpacity) : paints
}

/** Around a line that is selected. */
export function paintSelectedLine({ points }: SceneEdge): Paint {
  return { d: wayOf(points), stroke: 'var(--accent, #2355d3)', width: 6, opacity: 0.4 }
}

function wayOf(points: SceneEdge['points']): string {
  return roundedPath(points, style.edge.radius)
}

function glow({ points, ghost, lit, hidden }: SceneEdge): readonly Paint[] {
  if (ghost) return [{ d: wayOf(points), stroke: colour('ghost'), width: 10, opacity: 0.6 }]
  if (!lit && !hidden) return []
  const stroke = colour(lit ? 'lit' : 'hidden')
  return [{ d: wayOf(points), stroke, width: style.edge.litWidth, opacity: 0.45 }]
}

function stroke({ kind, path, head }: SceneEdge): readonly Paint[] {
  const { width, head: form } = edgeStyle(kind)
  const ink = `var(--scene-edge-${kind})`
  const tip: Paint =
    form.shape === 'filled' ? { d: head, fill: ink } : { d: head, stroke: ink, width: Math.max(width, 1.4) }
  return [{ d: path, stroke: ink, width, opacity: inked(kind) }, tip]
}

/** Dashes of a pixel look like a paler line, and are by the hundred thousand. */
function inked(kind: SceneEdge['kind']): number {
  const { dash, cap, width } = edgeStyle(kind)
  if (dash === undefined) return 1
  const { on, off } = dash
  const drawn = cap === 'round' ? on + width : on
  return Math.round((drawn / (on + off)) * 100) / 100
}

function marks({ invalid, middle }: SceneEdge): readonly Paint[] {
  if (!invalid) return []
  const d = cross(middle, style.edge.crossReach)
  return [
    { d, stroke: colour('canvas'), width: 6 },
    { d, stroke: colour('invalid'), width: 2.75 },
  ]
}
