import { inflate } from '../../model/index.ts'
import { hatch, roundedRect, spofBadge, stateBadge, style } from '../../scene/index.ts'
import type { Legend, LegendEntry } from '../../scene/index.ts'
import { drawMark, drawMarkText, drawText, type Brush } from './brush.ts'
import { element } from './xml.ts'

function drawLegendMark({ mark, markRect }: LegendEntry, brush: Brush): string {
  const middle = { x: markRect.x + markRect.width / 2, y: markRect.y + markRect.height / 2 }
  switch (mark.kind) {
    case 'none':
      return ''
    case 'hidden': {
      const d = `M${markRect.x} ${middle.y}h${markRect.width}`
      return (
        drawMark({ d, stroke: 'hidden', width: style.edge.litWidth, opacity: 0.6 }, brush) +
        element('path', { d, stroke: brush.theme.edges.sync, 'stroke-width': 1.6 })
      )
    }
    case 'state':
      return stateBadge(mark.state, middle)
        .map((shape) => drawMark(shape, brush))
        .join('')
    case 'link':
      return drawMark(
        { d: roundedRect(inflate(markRect, -2), 4), stroke: 'gap', width: 1.75, dash: '6 2 2 2' },
        brush,
      )
    case 'region':
      return drawMark(
        { d: roundedRect({ ...markRect, y: middle.y - 5, height: 10 }, 5), stroke: 'gap', width: 1.25 },
        brush,
      )
    case 'gap': {
      const box = inflate(markRect, -1.5)
      return (
        drawMark({ d: hatch(box, 5), stroke: 'gap', width: 1.25, opacity: 0.6 }, brush) +
        drawMark({ d: roundedRect(box, style.group.radius), stroke: 'gap', width: 1.5 }, brush)
      )
    }
    case 'spof':
    case 'transient': {
      const badge = spofBadge(mark.number, mark.kind === 'transient', middle)
      return [
        ...badge.shapes.map((shape) => drawMark(shape, brush)),
        ...badge.texts.map((text) => drawMarkText(text, brush)),
      ].join('')
    }
  }
}

/** The strip that puts words to the marks, below a thin rule. */
export function drawLegend(legend: Legend, brush: Brush): string {
  const { x, y, width } = legend.rect
  const rule = element('path', {
    d: `M${x} ${y - style.legend.gapAbove / 2}h${width}`,
    stroke: brush.theme.legendRule,
  })
  const entries = legend.entries.map(
    (entry) =>
      drawLegendMark(entry, brush) +
      drawText(entry.line, { size: style.legend.fontSize, fill: brush.theme.text }),
  )
  return element('g', {}, rule, ...entries)
}
