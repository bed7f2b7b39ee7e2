import { pictureSize, sceneToSvg } from '../../src/formats/index.ts'
import { element, escapeXml } from '../../src/formats/svg/xml.ts'
import { wrapLabel } from '../../src/layout/index.ts'
import { sceneThemes, style, type ThemeName } from '../../src/scene/index.ts'
import type { Language } from '../../src/checks/index.ts'
import { wordsOf, type DrawnSample } from './drawnSample.ts'

const cell = { width: 560, height: 400, gap: 20, title: 46 }
const margin = 16

export interface Sheet {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Width and height of a sheet of so many columns and rows. */
export function sheetSize(columns: number, rows: number): { width: number; height: number } {
  return {
    width: columns * (cell.width + cell.gap) + cell.gap,
    height: rows * (cell.height + cell.title + cell.gap) + cell.gap,
  }
}

function picture(drawn: DrawnSample, x: number, y: number): string {
  const { scene, theme, background, icons } = drawn.drawing
  const own = pictureSize(scene, margin)
  // A small design is not blown up: sizes stay comparable from cell to cell.
  const scale = Math.min(1, cell.width / own.width, cell.height / own.height)
  const [width, height] = [own.width * scale, own.height * scale]
  const svg = sceneToSvg(scene, { theme, background, icons, padding: margin })
  return element('image', {
    x: x + (cell.width - width) / 2,
    y: y + (cell.height - height) / 2,
    width,
    height,
    href: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  })
}

function drawCell(drawn: DrawnSample, x: number, y: number, theme: ThemeName, language: Language): string {
  const { canvas, textSoft, text, boxLine } = sheetColours(theme)
  const [title = ''] = wrapLabel(wordsOf(drawn, language).title, cell.width - 8, 17, 1)
  const line = (words: string, size: number, fill: string, offset: number, weight: number) =>
    element(
      'text',
      { x: x + 4, y: y + offset, 'font-size': size, 'font-weight': weight, fill },
      escapeXml(words),
    )
  const top = y + cell.title
  return (
    line(title, 17, text, 16, 700) +
    line(drawn.slug, 13, textSoft, 35, 400) +
    element('rect', { x, y: top, width: cell.width, height: cell.height, fill: canvas, stroke: boxLine }) +
    picture(drawn, x, top)
  )
}

function sheetColours(theme: ThemeName) {
  const dark = theme === 'dark'
  return {
    canvas: sceneThemes[theme].canvas,
    paper: dark ? '#070d16' : '#eef1f5',
    text: dark ? '#e8eef6' : '#171b22',
    textSoft: dark ? '#98a7bd' : '#606b7a',
    boxLine: dark ? '#24344c' : '#d5dae1',
  }
}

/** Drawings in rows of `columns`, each with its title and slug, as one SVG. */
export function sheetSvg(
  samples: readonly DrawnSample[],
  columns: number,
  theme: ThemeName,
  language: Language,
): Sheet {
  const { width, height } = sheetSize(columns, Math.ceil(samples.length / columns))
  const cells = samples.map((drawn, i) => {
    const x = cell.gap + (i % columns) * (cell.width + cell.gap)
    const y = cell.gap + Math.floor(i / columns) * (cell.height + cell.title + cell.gap)
    return drawCell(drawn, x, y, theme, language)
  })
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': style.fontFamily },
    element('rect', { width, height, fill: sheetColours(theme).paper }),
    ...cells,
  )
  return { svg, width, height }
}
