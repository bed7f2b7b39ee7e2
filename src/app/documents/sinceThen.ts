import type { Language } from '../../checks/index.ts'
import { judgedDesign } from '../../editor/picture/judgedDrawing.ts'
import { compareDesigns } from '../../formats/index.ts'
import { parseDesign, writeDesign, type Design } from '../../model/index.ts'

/** What has changed between a version's text and the design now, in words: '' when nothing has, undefined when the
 *  version cannot be read. */
export function sinceThen(text: string, design: Design, language: Language): string | undefined {
  const read = parseDesign(text)
  if (!read.ok) return undefined
  if (writeDesign(read.design) === writeDesign(design)) return ''
  const judged = (one: Design) => ({ file: one.title, ...judgedDesign(one, language) })
  const { drawing, summary } = compareDesigns(judged(read.design), judged(design), language)
  const counted = [
    drawing.added.length > 0 ? `+${drawing.added.length}` : '',
    drawing.removed.length > 0 ? `−${drawing.removed.length}` : '',
    drawing.changed.length > 0 ? `~${drawing.changed.length}` : '',
  ].filter((count) => count !== '')
  return [counted.join(' '), summary].filter((part) => part !== '').join(' · ')
}
