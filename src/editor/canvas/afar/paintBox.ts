import { inOnePiece, type Rect } from '../../../model/index.ts'
import {
  ghostMarks,
  groupMarkColour,
  groupMarks,
  groupStyle,
  roundedRect,
  style,
  type SceneGroup,
  type SceneSpan,
} from '../../../scene/index.ts'
import { colour, groundColour } from '../drawn/sceneVariables.ts'
import { dashedOpacity, dimOpacity } from './opacities.ts'
import { dimmed, type Paint } from './paint.ts'
import { paintMark } from './paintPart.ts'
import { paintTag } from './paintTag.ts'

/** A group: ground, border and hatching. */
export function paintBox(box: SceneGroup): readonly Paint[] {
  const { rect, kind, depth } = box
  const frame = {
    d: square(rect),
    stroke: `var(--scene-group-${kind}-stroke)`,
    width: style.group.strokeWidth,
    opacity: groupStyle(kind).dash === undefined ? 1 : dashedOpacity,
  }
  const paints = [
    { d: square(rect), fill: `var(--scene-group-${kind}-fill, none)` },
    frame,
    ...[...groupMarks(box), ...ghostMarks(box.ghost, rect, 0)].map(paintMark),
  ].map((paint) => ({ ...paint, depth }))
  return box.dim ? dimmed(paints, dimOpacity) : paints
}

/** The frame of a span. */
export function paintHull({ rect, kind, ghost, dim }: SceneSpan): readonly Paint[] {
  const frame = {
    d: roundedRect(rect, style.span.radius),
    stroke: `var(--scene-span-${kind})`,
    width: style.span.strokeWidth,
    opacity: dashedOpacity,
  }
  const paints = [frame, ...ghostMarks(ghost, rect, 0).map(paintMark)]
  return dim ? dimmed(paints, dimOpacity) : paints
}

/** What stands at the corners of a group: its icon as a square, and its pill. */
export function paintTitle(box: SceneGroup): readonly Paint[] {
  const { iconRect, kind, tag, ground, ghost, dim } = box
  const role = ghost ? 'ghost' : groupMarkColour(box)
  const paper = groundColour(ground)
  // A Region gap is common and mild: its pill is outlined only.
  const isMild = box.gap && !box.hatched && !ghost
  const pill = tag && role && paintTag(tag, isMild ? paper : colour(role), isMild ? colour(role) : paper)
  const paints = [
    ...(iconRect ? [{ d: square(iconRect), fill: `var(--scene-group-${kind}-stroke)` }] : []),
    ...(pill ? [pill] : []),
  ]
  return dim ? dimmed(paints, dimOpacity) : paints
}

/** The corner icon of a span, as a square. */
export function paintHullTitle({ iconRect, kind, dim }: SceneSpan): readonly Paint[] {
  if (!iconRect) return []
  return dimmed([{ d: square(iconRect), fill: `var(--scene-span-${kind})` }], dim ? dimOpacity : 1)
}

/** The border of a group or span that is selected. */
export function paintSelectedBox({ rect }: { readonly rect: Rect }): Paint {
  return { d: square(rect), stroke: 'var(--accent, #2355d3)', width: 2.5 }
}

function square({ x, y, width, height }: Rect): string {
  return inOnePiece(`M${x} ${y}h${width}v${height}h${-width}Z`)
}
