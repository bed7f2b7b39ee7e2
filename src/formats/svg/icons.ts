import { themedIcon } from '../../scene/index.ts'
import type { Scene, ThemeName } from '../../scene/index.ts'
import type { Rect } from '../../model/index.ts'
import type { Brush } from './brush.ts'
import { element, escapeXml } from './xml.ts'

/** aws-icons paths of every icon a picture of `scene` draws; without a theme, those of both. Sorted. */
export function iconsOf(scene: Scene, theme?: ThemeName): string[] {
  const drawn = [...scene.groups, ...scene.spans, ...scene.nodes.filter(({ note }) => !note)].flatMap(
    (part) => part.icon ?? [],
  )
  const themes: readonly ThemeName[] = theme === undefined ? ['light', 'dark'] : [theme]
  return [...new Set(drawn.flatMap((icon) => themes.map((name) => themedIcon(icon, name))))].sort()
}

/** Id of an icon's symbol. Made from its path, so that pictures inlined in one page agree on what an id means. */
function symbolId(icon: string): string {
  return `faultline-icon-${icon.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

/** Ids inside an icon, and what points at them, under a prefix of its own: two icons may both say `id="a"`. */
function prefixIds(markup: string, prefix: string): string {
  return markup
    .replaceAll(/\bid="([^"]*)"/g, (_, id: string) => `id="${prefix}-${id}"`)
    .replaceAll(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${prefix}-${id})`)
    .replaceAll(/href="#([^"]*)"/g, (_, id: string) => `href="#${prefix}-${id}"`)
}

/** An icon file as a `<symbol>`; undefined if the text is no SVG with a viewBox. */
function symbolOf(icon: string, svg: string): string | undefined {
  const [, head, body] = /<svg\b([^>]*)>([\s\S]*)<\/svg>/.exec(svg) ?? []
  const viewBox = /viewBox="([^"]+)"/.exec(head ?? '')?.[1]
  if (body === undefined || viewBox === undefined) return undefined
  const fill = /\sfill="([^"]+)"/.exec(head ?? '')?.[1]
  const id = symbolId(icon)
  const content = prefixIds(body.replaceAll(/<title>[\s\S]*?<\/title>/g, ''), id)
  return element('symbol', { id, viewBox, fill }, content)
}

/** Definitions of the icons of a scene, each once. Icons whose text is missing are left out. */
export function drawSymbols(scene: Scene, brush: Brush, icons: ReadonlyMap<string, string>): string {
  return iconsOf(scene, brush.name)
    .map((icon) => symbolOf(icon, icons.get(icon) ?? ''))
    .join('')
}

/** A use of an icon's symbol. */
export function drawIcon(icon: string, rect: Rect, brush: Brush, opacity = 1): string {
  const { x, y, width, height } = rect
  const href = `#${escapeXml(symbolId(themedIcon(icon, brush.name)))}`
  return element('use', { href, x, y, width, height, opacity: opacity === 1 ? undefined : opacity })
}
