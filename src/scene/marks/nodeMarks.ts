import { inflate } from '../../model/index.ts'
import { style } from '../look/style.ts'
import type { SceneNode } from '../types.ts'
import { spofBadge } from './badge.ts'
import type { Mark, Marks } from './mark.ts'
import { roundedRect } from './shapes.ts'
import { stateFading, stateMarks } from './stateMarks.ts'

/** How much of a node's icon shows: less when it is stopped, lost or not running yet. */
export function iconOpacity(node: SceneNode): number {
  return Math.min(stateFading[node.state ?? 'ok'], node.asleep ? 0.5 : 1)
}

/** Ring, badge, cross or hatching over a node's icon; nothing for a node that is well. Without a legend to its numbers
 *  (`numbered` false) a single point of failure wears its ring alone. */
export function nodeMarks(node: SceneNode, numbered = true): Marks {
  const { ringReach, ringRadius, ringWidth, transientDash } = style.spof
  const ring = roundedRect(inflate(node.iconRect, ringReach), ringRadius)
  const shapes: Mark[] = []
  if (node.note) {
    const { x, y, height } = node.rect
    shapes.push({ d: roundedRect({ x, y, width: 3, height }, 1.5), fill: 'muted', opacity: 0.6 })
  }
  if (node.asleep) {
    const frame = roundedRect(inflate(node.iconRect, 2), 4)
    shapes.push({ d: frame, stroke: 'muted', width: 1.25, dash: style.node.asleepDash })
  }
  shapes.push(...stateMarks(node.state ?? 'ok', node.iconRect))
  if (node.gap) shapes.push({ d: ring, stroke: 'gap', width: ringWidth - 0.5, dash: '9 3 2 3' })
  if (node.spof === undefined) return { shapes, texts: [] }
  const halo: Mark = { d: ring, stroke: 'canvas', width: ringWidth + 2, opacity: 0.7 }
  const line: Mark = node.transient
    ? { d: ring, stroke: 'transient', width: ringWidth - 0.5, dash: transientDash }
    : { d: ring, stroke: 'spof', width: ringWidth }
  if (!numbered) return { shapes: [...shapes, halo, line], texts: [] }
  const corner = {
    x: node.iconRect.x + node.iconRect.width + ringReach - 1,
    y: node.iconRect.y - ringReach + 1,
  }
  const badge = spofBadge(node.spof, node.transient, corner)
  return { shapes: [...shapes, halo, line, ...badge.shapes], texts: badge.texts }
}
