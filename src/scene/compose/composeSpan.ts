import { spanInfo } from '../../catalog/index.ts'
import type { GroupKind, Rect, Span } from '../../model/index.ts'
import { style } from '../look/style.ts'
import type { Overlay, SceneSpan } from '../types.ts'
import { cutToFit } from '../../layout/index.ts'

/** A span as drawn: a dashed hull with its corner icon and title inside the top edge. */
export function composeSpan(
  span: Span,
  rect: Rect,
  ground: GroupKind | undefined,
  overlay: Overlay,
  titleShift = 0,
): SceneSpan {
  const { cornerIcon, titleGap, titleBaseline, fontSize } = style.span
  const icon = spanInfo(span.kind).icon
  const left = (icon === undefined ? 0 : cornerIcon) + titleGap
  const text = cutToFit(span.label, rect.width - left - 2, fontSize)
  const lit = overlay.lit
  const ghost = overlay.ghosts?.get(span.id)
  return {
    id: span.id,
    kind: span.kind,
    rect,
    title: { text, x: rect.x + left + titleShift, y: rect.y + titleBaseline },
    dim: lit !== undefined && !lit.has(span.id) && !span.members.some((member) => lit.has(member)),
    ...(ghost === undefined ? {} : { ghost }),
    ...(icon === undefined
      ? {}
      : { icon, iconRect: { x: rect.x, y: rect.y, width: cornerIcon, height: cornerIcon } }),
    ...(ground === undefined ? {} : { ground }),
  }
}
