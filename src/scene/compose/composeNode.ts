import { noteService, serviceOf } from '../../catalog/index.ts'
import { nodeLabel, nodeLabelLines, noteLines, noteText } from '../../layout/index.ts'
import { iconRect, leafBox } from '../../model/index.ts'
import type { GroupKind, Node, Rect } from '../../model/index.ts'
import { style } from '../look/style.ts'
import type { SceneWords } from '../look/words.ts'
import type { Overlay, SceneNode, SceneTag, TextLine } from '../types.ts'
import { tagAt } from './textFit.ts'

/** Values of the property `state` that mean: not running until something brings it up. */
const asleepStates: ReadonlySet<unknown> = new Set([
  'created-on-disaster',
  'stopped',
  'restored',
  'launched-on-failover',
  'launched-on-failure',
])

function countTag(node: Node, icon: Rect): SceneTag | undefined {
  const count = node.props?.['count']
  if (typeof count !== 'number' || count <= 1) return undefined
  return tagAt(`×${count}`, icon.x + icon.width, icon.y + icon.height - 4)
}

function stateTag(node: Node, icon: Rect, overlay: Overlay, words: SceneWords): SceneTag | undefined {
  const state = overlay.states?.get(node.id)
  const [x, y] = [icon.x + icon.width / 2, icon.y + icon.height - 3]
  const seconds = overlay.seconds?.get(node.id)
  if (state === 'interrupted' && seconds) return tagAt(words.about(seconds), x, y)
  if (state !== undefined && state !== 'ok') return tagAt(words.states[state], x, y)
  const ghost = overlay.ghosts?.get(node.id)
  // On the left, for most lines come in from above or leave on the right.
  if (ghost) return tagAt(words.ghosts[ghost], icon.x, icon.y - 9)
  // On the ring's upper edge: at the lower one it would hide the icon and touch the label.
  return overlay.gaps.has(node.id) ? tagAt(words.gap('link'), x, icon.y - style.spof.ringReach) : undefined
}

function labelAt(label: string, rect: Rect): TextLine[] {
  const top = rect.y + leafBox.icon + nodeLabel.gap - 2 + style.node.baseline
  const x = rect.x + rect.width / 2
  return nodeLabelLines(label).map((text, i) => ({ text, x, y: top + i * nodeLabel.lineHeight }))
}

function noteAt(text: string, rect: Rect): TextLine[] {
  const top = rect.y + style.node.baseline
  const x = rect.x + noteText.side
  return noteLines(text).map((line, i) => ({ text: line, x, y: top + i * nodeLabel.lineHeight }))
}

/** A node as drawn in its leaf box `rect`. */
export function composeNode(
  node: Node,
  rect: Rect,
  ground: GroupKind | undefined,
  overlay: Overlay,
  words: SceneWords,
): SceneNode {
  const note = node.service === noteService
  // A note is marked as a whole.
  const icon = note ? rect : iconRect(rect)
  const service = serviceOf(node.service)
  const spof = overlay.spofs.get(node.id)
  const state = overlay.states?.get(node.id)
  const count = countTag(node, icon)
  const ghost = overlay.ghosts?.get(node.id)
  const tag = stateTag(node, icon, overlay, words)
  return {
    id: node.id,
    service: node.service,
    icon: service.icon,
    outlined: service.icon.startsWith('resource/'),
    rect,
    iconRect: icon,
    lines: note ? noteAt(node.label, rect) : labelAt(node.label, rect),
    ...(note ? { note } : {}),
    transient: overlay.transientSpofs.has(node.id),
    gap: overlay.gaps.has(node.id),
    asleep: asleepStates.has(node.props?.['state']),
    dim: overlay.lit !== undefined && !overlay.lit.has(node.id),
    ...(spof === undefined ? {} : { spof }),
    ...(ghost === undefined ? {} : { ghost }),
    ...(count === undefined ? {} : { count }),
    ...(state === undefined ? {} : { state }),
    ...(tag === undefined ? {} : { tag }),
    ...(ground === undefined ? {} : { ground }),
  }
}
