import { sceneThemes, style } from '../../scene/index.ts'
import type {
  ColourRole,
  Mark,
  MarkText,
  SceneTag,
  SceneTheme,
  TextLine,
  ThemeName,
} from '../../scene/index.ts'
import type { GroupKind } from '../../model/index.ts'
import { element, escapeXml } from './xml.ts'

/** Colours of one picture. */
export interface Brush {
  readonly name: ThemeName
  readonly theme: SceneTheme
  /** What text on open ground is outlined with: the picture's background. */
  readonly paper: string
}

/** The colours of a picture in `name` on `background` (`theme`, `transparent` or a CSS colour). */
export function brushOf(name: ThemeName, background: string): Brush {
  const theme = sceneThemes[name]
  const own = background === 'theme' || background === 'transparent'
  return { name, theme, paper: own ? theme.canvas : background }
}

/** Fill of the ground that text stands on. */
export function groundColour(brush: Brush, ground: GroupKind | undefined): string {
  return (ground && brush.theme.groups[ground].fill) ?? brush.paper
}

export interface TextLook {
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle'
  readonly bold?: boolean
  /** Colour of the outline that keeps lines below from crossing the text. */
  readonly halo?: string
}

/** One line of text. */
export function drawText(line: TextLine, look: TextLook): string {
  const halo = look.halo !== undefined
  return element(
    'text',
    {
      x: line.x,
      y: line.y,
      'font-size': look.size,
      'font-weight': look.bold ? 'bold' : undefined,
      fill: look.fill,
      'text-anchor': look.anchor === 'middle' ? 'middle' : undefined,
      stroke: look.halo,
      'stroke-width': halo ? style.halo : undefined,
      'stroke-linejoin': halo ? 'round' : undefined,
      'paint-order': halo ? 'stroke' : undefined,
    },
    escapeXml(line.text),
  )
}

const colourOf = (brush: Brush, role: ColourRole | undefined) =>
  role === undefined ? 'none' : brush.theme[role]

/** One mark (ring, cross, hatching). */
export function drawMark(mark: Mark, brush: Brush): string {
  return element('path', {
    d: mark.d,
    fill: colourOf(brush, mark.fill),
    stroke: mark.stroke === undefined ? undefined : colourOf(brush, mark.stroke),
    'stroke-width': mark.stroke === undefined ? undefined : (mark.width ?? 1),
    'stroke-dasharray': mark.dash,
    opacity: mark.opacity,
  })
}

/** The letter or number on a mark. */
export function drawMarkText(text: MarkText, brush: Brush): string {
  const fill = brush.theme[text.colour] ?? brush.theme.text
  return drawText(text.line, { size: text.fontSize, fill, anchor: 'middle', bold: true })
}

/** A word on a pill of colour `fill`. */
export function drawTag(tag: SceneTag, fill: string, ink: string, edge: string): string {
  const { radius, fontSize, baseline } = style.tag
  const { x, y, width, height } = tag.rect
  const pill = element('rect', { x, y, width, height, rx: radius, fill, stroke: edge, 'stroke-width': 1.25 })
  const line = { text: tag.text, x: x + width / 2, y: y + baseline }
  return pill + drawText(line, { size: fontSize, fill: ink, anchor: 'middle', bold: true })
}

/** How much of a part shows that does not belong to the finding in focus. */
const dimmed = 0.2

/** `markup` as one group, faded when `dim`. */
export function faded(dim: boolean, ...markup: readonly string[]): string {
  return dim ? element('g', { opacity: dimmed }, ...markup) : markup.join('')
}
