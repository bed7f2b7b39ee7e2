import { partStates } from '../../analysis/index.ts'
import { serviceOf } from '../../catalog/index.ts'
import type { Language } from '../../checks/index.ts'
import { cutToFit, textWidth } from '../../layout/index.ts'
import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, oneLine } from '../../model/index.ts'
import { style } from '../look/style.ts'
import { sceneWords } from '../look/words.ts'
import type { Legend, LegendEntry, LegendMark, Overlay } from '../types.ts'

/** More than this would outgrow the drawing it explains. */
const mostEntries = 16
const longestEntry = 420

interface Entry {
  readonly mark: LegendMark
  readonly text: string
}

/** Whether no entry before it has its mark and words: one AZ drawn in two VPCs is explained once. */
function isFirst({ mark, text }: Entry, index: number, all: readonly Entry[]): boolean {
  return all.findIndex((other) => other.mark.kind === mark.kind && other.text === text) === index
}

function entriesOf(design: Design, overlay: Overlay, language: Language): Entry[] {
  const { nodes, groups } = indexOf(design)
  const words = sceneWords(language)
  const nameOf = (id: Id) => {
    const node = nodes.get(id)
    const service = node === undefined ? undefined : serviceOf(node.service).name[language]
    return oneLine((node ?? groups.get(id))?.label ?? '') || service || id
  }
  const spofs = [...overlay.spofs]
    .sort(([, a], [, b]) => a - b)
    .map(([id, number]): Entry => {
      const transient = overlay.transientSpofs.has(id)
      const text = transient ? words.transientLegend(nameOf(id)) : words.spofLegend(nameOf(id))
      return { mark: { kind: transient ? 'transient' : 'spof', number }, text }
    })
  const gapMark = (id: Id): LegendMark => {
    const kind = groups.get(id)?.kind
    return { kind: kind === undefined ? 'link' : kind === 'region' ? 'region' : 'gap' }
  }
  const gaps = [...design.groups, ...design.nodes]
    .filter(({ id }) => overlay.gaps.has(id))
    .map(({ id }): Entry => ({ mark: gapMark(id), text: words.gapLegend(nameOf(id)) }))
    .filter(isFirst)
  const hidden: Entry[] =
    overlay.hiddenEdges.size === 0 ? [] : [{ mark: { kind: 'hidden' }, text: words.hiddenLegend }]
  const seen = new Set(overlay.states?.values() ?? [])
  const states = partStates.flatMap((state): Entry[] =>
    state === 'ok' || !seen.has(state)
      ? []
      : [{ mark: { kind: 'state', state }, text: words.stateLegend[state] }],
  )
  const all = [...states, ...spofs, ...gaps, ...hidden]
  if (all.length <= mostEntries) return all
  const shown = all.slice(0, mostEntries - 1)
  return [...shown, { mark: { kind: 'none' }, text: words.more(all.length - shown.length) }]
}

/** Rows of entries below `drawing`, no wider than it; undefined when there is nothing to explain. */
export function composeLegend(
  design: Design,
  overlay: Overlay,
  language: Language,
  drawing: Rect,
): Legend | undefined {
  const entries = entriesOf(design, overlay, language)
  if (entries.length === 0) return undefined
  const { fontSize, gapAbove, rowHeight, columnGap, mark, markGap, minWidth } = style.legend
  const width = Math.max(drawing.width, minWidth)
  const top = drawing.y + drawing.height + gapAbove
  let [x, row] = [0, 0]
  const placed = entries.map((entry): LegendEntry => {
    const text = cutToFit(entry.text, Math.min(longestEntry, width - mark - markGap), fontSize)
    const wide = mark + markGap + Math.ceil(textWidth(text, fontSize))
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const middle = top + row * rowHeight + rowHeight / 2
    const markRect = { x: drawing.x + x, y: middle - mark / 2, width: mark, height: mark }
    const line = { text, x: drawing.x + x + mark + markGap, y: middle + fontSize * 0.36 }
    x += wide + columnGap
    return { mark: entry.mark, markRect, line }
  })
  return { rect: { x: drawing.x, y: top, width, height: (row + 1) * rowHeight }, entries: placed }
}
