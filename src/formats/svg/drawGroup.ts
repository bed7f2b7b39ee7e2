import { groupMarkColour, groupMarks, groupStyle, style } from '../../scene/index.ts'
import type { SceneGroup, SceneSpan } from '../../scene/index.ts'
import { drawMark, drawTag, drawText, faded, groundColour, type Brush } from './brush.ts'
import { drawIcon } from './icons.ts'
import { element } from './xml.ts'

/** Border, fill and hatching of a group: what lies below the lines. */
export function drawGroupBox(group: SceneGroup, brush: Brush): string {
  const { stroke, fill } = brush.theme.groups[group.kind]
  const { x, y, width, height } = group.rect
  const box = element('rect', {
    x,
    y,
    width,
    height,
    rx: style.group.radius,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': style.group.strokeWidth,
    'stroke-dasharray': groupStyle(group.kind).dash,
  })
  return faded(group.dim, box, ...groupMarks(group).map((mark) => drawMark(mark, brush)))
}

/** A Region gap is common and mild: its tag is outlined, the others are filled. */
function drawGroupTag(group: SceneGroup, brush: Brush): string {
  const colour = groupMarkColour(group)
  if (group.tag === undefined || colour === undefined) return ''
  const strong = brush.theme[colour] ?? brush.theme.text
  const paper = groundColour(brush, group.ground)
  if (group.gap && !group.hatched) return drawTag(group.tag, paper, strong, strong)
  const ink = { gap: brush.theme.gapText, spof: brush.theme.spofText }
  return drawTag(
    group.tag,
    strong,
    colour === 'gap' || colour === 'spof' ? ink[colour] : brush.theme.stateText,
    paper,
  )
}

/** Corner icon, title and tag of a group: what lies above the lines. */
export function drawGroupTitle(group: SceneGroup, brush: Brush): string {
  const icon = group.icon && group.iconRect ? drawIcon(group.icon, group.iconRect, brush) : ''
  const title = drawText(group.title, {
    size: style.group.fontSize,
    fill: brush.theme.groups[group.kind].title,
    anchor: group.anchor,
    halo: groundColour(brush, group.ground),
  })
  return faded(group.dim, icon, title, ...drawClosed(group, brush), drawGroupTag(group, brush))
}

/** The rest of a collapsed group's title, and what it hides. */
function drawClosed({ kind, closed, ground, anchor }: SceneGroup, brush: Brush): string[] {
  if (!closed) return []
  const halo = groundColour(brush, ground)
  const title = { size: style.group.fontSize, fill: brush.theme.groups[kind].title, anchor, halo }
  const count = { size: style.group.closed.countFont, fill: brush.theme.muted, anchor, halo }
  return [...closed.lines.map((line) => drawText(line, title)), drawText(closed.count, count)]
}

/** The dashed hull of a span. */
export function drawSpanHull(span: SceneSpan, brush: Brush): string {
  const { x, y, width, height } = span.rect
  const { radius, strokeWidth, dash } = style.span
  const stroke = brush.theme.spans[span.kind]
  const look = { rx: radius, fill: 'none', stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dash }
  return faded(span.dim, element('rect', { x, y, width, height, ...look }))
}

/** Corner icon and title of a span. */
export function drawSpanTitle(span: SceneSpan, brush: Brush): string {
  const icon = span.icon && span.iconRect ? drawIcon(span.icon, span.iconRect, brush) : ''
  const halo = groundColour(brush, span.ground)
  const fill = brush.theme.spans[span.kind]
  return faded(span.dim, icon, drawText(span.title, { size: style.span.fontSize, fill, halo }))
}
