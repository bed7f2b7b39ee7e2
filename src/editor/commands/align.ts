import { moveBy, rectsOf, type Design, type Id, type Rect } from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command } from './registry/types.ts'

/** How far a part goes so that its side meets the outermost one. */
const ways: Readonly<Record<string, (rect: Rect, all: readonly Rect[]) => readonly [number, number]>> = {
  ArrowLeft: (rect, all) => [Math.min(...all.map((one) => one.x)) - rect.x, 0],
  ArrowRight: (rect, all) => [Math.max(...all.map((one) => one.x + one.width)) - rect.x - rect.width, 0],
  ArrowUp: (rect, all) => [0, Math.min(...all.map((one) => one.y)) - rect.y],
  ArrowDown: (rect, all) => [0, Math.max(...all.map((one) => one.y + one.height)) - rect.y - rect.height],
}

export const command: Command = {
  id: 'align',
  label: { en: 'Align', ko: '맞춤' },
  group: 'edit',
  keys: Object.keys(ways).map((key) => `Mod+Shift+${key}`),
  when: ({ selection, onCanvas, key }) => onCanvas && selection.size > 1 && key !== '',
  run: ({ selection, key }) => {
    const way = ways[key.replace('Mod+Shift+', '')]
    if (way) tryEdit(labelNow(command.label), (design) => aligned(design, selection, way))
  },
}

function aligned(design: Design, ids: ReadonlySet<Id>, way: (typeof ways)[string]): Design {
  const rects = rectsOf(design)
  const all = [...ids].flatMap((id) => {
    const rect = rects.get(id)
    return rect ? [{ id, rect }] : []
  })
  const sides = all.map(({ rect }) => rect)
  return all.reduce((now, { id, rect }) => moveBy(now, [id], ...way(rect, sides)), design)
}
