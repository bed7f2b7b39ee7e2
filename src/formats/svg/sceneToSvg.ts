import { inflate } from '../../model/index.ts'
import { style } from '../../scene/index.ts'
import type { Scene, ThemeName } from '../../scene/index.ts'
import { brushOf, type Brush } from './brush.ts'
import { drawEdge, drawEdgeLabel, drawInvalid } from './drawEdge.ts'
import { drawGroupBox, drawGroupTitle, drawSpanHull, drawSpanTitle } from './drawGroup.ts'
import { drawSymbols } from './icons.ts'
import { drawLegend } from './drawLegend.ts'
import { drawNode } from './drawNode.ts'
import { documentMetadata } from './embedInSvg.ts'
import { element, escapeXml } from './xml.ts'

export interface SvgOptions {
  readonly theme: ThemeName
  /** `theme`: the theme's canvas; `transparent`; or a CSS colour. */
  readonly background: string
  /** aws-icons path → text of the SVG file, for every path of `iconsOf`. */
  readonly icons: ReadonlyMap<string, string>
  /** The document to carry inside, as `writeDesign` gives it. */
  readonly document?: string
  /** Free pixels around the drawing (default 24). */
  readonly padding?: number
}

/** Lines that are lit or crossed lie above the others. */
function drawEdges(scene: Scene, brush: Brush): string[] {
  const weight = (edge: Scene['edges'][number]) =>
    Number(edge.hidden) + 2 * Number(edge.lit) + 4 * Number(edge.invalid)
  return scene.edges.toSorted((a, b) => weight(a) - weight(b)).map((edge) => drawEdge(edge, brush))
}

/** Size of the picture in CSS pixels: whole numbers, so that a pixel image of it is never blurred. */
export function pictureSize(scene: Scene, padding = 24): { width: number; height: number } {
  const frame = frameOf(scene, padding)
  return { width: frame.width, height: frame.height }
}

function frameOf(scene: Scene, padding: number) {
  const rect = inflate(scene.bounds, padding)
  const [x, y] = [Math.floor(rect.x), Math.floor(rect.y)]
  return { x, y, width: Math.ceil(rect.x + rect.width) - x, height: Math.ceil(rect.y + rect.height) - y }
}

/** The scene as a true vector picture: no HTML inside, each icon once, all text escaped, nothing cropped. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const brush = brushOf(options.theme, options.background)
  const frame = frameOf(scene, options.padding ?? 24)
  const paper = options.background === 'transparent' ? '' : element('rect', { ...frame, fill: brush.paper })
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: frame.width,
      height: frame.height,
      viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`,
      'font-family': style.fontFamily,
      role: 'img',
    },
    element('title', {}, escapeXml(scene.title)),
    options.document === undefined ? '' : documentMetadata(options.document),
    element('defs', {}, drawSymbols(scene, brush, options.icons)),
    paper,
    ...scene.groups.map((group) => drawGroupBox(group, brush)),
    ...scene.spans.map((span) => drawSpanHull(span, brush)),
    ...drawEdges(scene, brush),
    ...scene.groups.map((group) => drawGroupTitle(group, brush)),
    ...scene.spans.map((span) => drawSpanTitle(span, brush)),
    ...scene.nodes.map((node) => drawNode(node, brush)),
    ...scene.edges.map((edge) => drawEdgeLabel(edge, brush)),
    ...scene.edges.map((edge) => drawInvalid(edge, brush)),
    scene.legend ? drawLegend(scene.legend, brush) : '',
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
}
