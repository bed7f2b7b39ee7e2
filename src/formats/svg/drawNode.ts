import { inflate } from '../../model/index.ts'
import { nodeLabel } from '../../layout/index.ts'
import { iconOpacity, nodeMarks, stateColours, style } from '../../scene/index.ts'
import type { SceneNode } from '../../scene/index.ts'
import { drawMark, drawMarkText, drawTag, drawText, faded, groundColour, type Brush } from './brush.ts'
import { drawIcon } from './icons.ts'
import { element } from './xml.ts'

/** Outlined AWS icons are made for light ground: a dark theme gives them some. */
function drawPlate(node: SceneNode, brush: Brush): string {
  if (!node.outlined || brush.theme.plate === undefined) return ''
  const { x, y, width, height } = inflate(node.iconRect, style.node.plateReach)
  return element('rect', { x, y, width, height, rx: style.node.plateRadius, fill: brush.theme.plate })
}

function drawTags(node: SceneNode, brush: Brush): string {
  const { theme } = brush
  const paper = groundColour(brush, node.ground)
  const count = node.count ? drawTag(node.count, theme.tag, theme.tagText, paper) : ''
  if (!node.tag) return count
  const state = node.state === undefined || node.state === 'ok' ? undefined : stateColours[node.state]
  const fill = state === undefined ? theme.gap : (theme[state] ?? theme.text)
  return count + drawTag(node.tag, fill, state === undefined ? theme.gapText : theme.stateText, paper)
}

/** Icon, marks and label of a node. */
export function drawNode(node: SceneNode, brush: Brush): string {
  const opacity = iconOpacity(node)
  const marks = nodeMarks(node)
  const quiet = node.state === 'down' || node.state === 'failed' || node.state === 'cut-off'
  const fill = quiet ? brush.theme.muted : brush.theme.text
  const halo = groundColour(brush, node.ground)
  return faded(
    node.dim,
    // The label first: its halo must not bite into the ring.
    ...node.lines.map((line) =>
      drawText(line, { size: nodeLabel.fontSize, fill, anchor: node.note ? 'start' : 'middle', halo }),
    ),
    ...(node.note ? [] : [drawPlate(node, brush), drawIcon(node.icon, node.iconRect, brush, opacity)]),
    ...marks.shapes.map((mark) => drawMark(mark, brush)),
    ...marks.texts.map((text) => drawMarkText(text, brush)),
    drawTags(node, brush),
  )
}
